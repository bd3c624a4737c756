package org.spacedock.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spacedock.listening.Cover;
import org.spacedock.listening.Player;
import org.spacedock.provenance.SourceLine;
import org.spacedock.site.Link;
import org.spacedock.site.Pager;

/**
 * A soundtrack album's page.
 *
 * @param trackCount how many tracks the album has by its sources, or null where that is not known
 * @param complete false where the list below is known or feared to lack cues: the page says so
 */
record AlbumPage(
        String title,
        String path,
        String address,
        @Nullable String note,
        @Nullable String label,
        @Nullable String show,
        @Nullable String showPath,
        Cover cover,
        @Nullable Integer trackCount,
        boolean complete,
        List<Cue> cues,
        Pager pager,
        List<CreditLine> credits,
        List<ReleaseLine> releases,
        List<ArticleLine> articles,
        List<Link> links,
        List<SourceLine> sources,
        @Nullable String mistake) {

    /**
     * @param position the place on the album as "3", or null where it is not known
     * @param composers the names, or an empty text
     * @param player null where there is no recording; its length is not the released cue's, so none is given
     */
    record Cue(
            @Nullable String position,
            String title,
            String path,
            String composers,
            @Nullable Player player) {}

    public boolean plays() {
        return cues.stream().anyMatch(cue -> cue.player() != null);
    }
}
