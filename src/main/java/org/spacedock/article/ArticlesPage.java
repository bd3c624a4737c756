package org.spacedock.article;

import java.util.List;
import org.spacedock.catalogue.ArticleLine;
import org.spacedock.site.Pager;

/** The articles, newest first. */
record ArticlesPage(List<ArticleLine> articles, Pager pager) {}
