package org.spacedock.catalogue;

import java.time.Instant;
import java.util.List;

/** The articles about what this room knows. It owns the questions; the articles' room answers them. */
public interface ArticlesAbout {

    List<ArticleLine> track(String trackId, Instant now);

    List<ArticleLine> album(String albumId, Instant now);
}
