package org.spacedock.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spacedock.catalogue.ArticleLine;
import org.spacedock.catalogue.TrackLine;
import org.spacedock.listening.Player;
import org.spacedock.provenance.SourceLine;
import org.spacedock.site.DateWords;

/**
 * An article, ready to be read.
 *
 * @param occasion the line above the headline, with the day of the event
 * @param lead the player right under the headline, or null where the article has no lead track or it has no recording
 * @param tracks the tracks that it plays or names
 */
record ArticlePage(
        String title,
        String path,
        String address,
        @Nullable String occasion,
        String standfirst,
        String author,
        DateWords written,
        @Nullable DateWords revised,
        @Nullable Player lead,
        List<Block> body,
        List<TrackLine> tracks,
        List<SourceLine> sources,
        List<ArticleLine> more,
        @Nullable String mistake) {

    /** Whether there is more than one recording to play. */
    public boolean playsSeveral() {
        return tracks.stream().filter(TrackLine::playable).limit(2).count() > 1;
    }
}
