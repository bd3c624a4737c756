package org.spacedock.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spacedock.provenance.Status;
import org.spacedock.provenance.TrailStep;
import org.spacedock.site.Pager;

/**
 * An episode with its dates and the cues that are said to be heard in it.
 *
 * @param code "3x09"
 */
record EpisodePage(
        String title,
        String code,
        String path,
        String address,
        String show,
        String showPath,
        int season,
        int number,
        @Nullable String note,
        List<CreditLine> credits,
        List<ReleaseLine> releases,
        List<Cue> cues,
        Pager pager,
        ShowPage.@Nullable EpisodeLine before,
        ShowPage.@Nullable EpisodeLine after,
        @Nullable String mistake) {

    /** {@code words} is the placement's standing in a sentence: it may stand in another episode than this one. */
    record Cue(String title, String path, boolean playable, String words, Status status, List<TrailStep> trail) {}
}
