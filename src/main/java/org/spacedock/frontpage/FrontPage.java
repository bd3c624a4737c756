package org.spacedock.frontpage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spacedock.catalogue.ArticleLine;
import org.spacedock.catalogue.ReleaseLine;
import org.spacedock.listening.Player;

/**
 * The front page.
 *
 * @param lead the newest article marked as lead, or simply the newest; null while there is none
 * @param exclusive the lead article's track, ready to play, or null
 * @param more the articles after the lead
 * @param upcoming the next dates, soonest first; usually empty for the first pack
 * @param latest the dates just past, newest first
 */
record FrontPage(
        @Nullable ArticleLine lead,
        @Nullable Player exclusive,
        List<ArticleLine> more,
        List<ReleaseLine> upcoming,
        List<ReleaseLine> latest) {}
