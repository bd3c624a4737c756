package org.spacedock.catalogue;

import java.util.List;
import org.spacedock.site.Pager;

/** The albums, newest first. */
record AlbumsPage(List<AlbumLine> albums, Pager pager) {}
