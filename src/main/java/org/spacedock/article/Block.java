package org.spacedock.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spacedock.catalogue.TrackLine;
import org.spacedock.listening.Player;

/**
 * A piece of an article's body, in order. Exactly one of html, track and inner is meant, as kind says.
 *
 * @param kind prose, track or veil
 * @param html prose: sanitised HTML
 * @param player track: its player, or null where the track has no recording
 * @param track track: the line that names it
 * @param veil veil: what opening it gives away, such as "Speaks of episode 3x09"
 * @param episode veil: the episode from which on it is safe, as "picard/3x09"
 * @param inner veil: the pieces behind it
 */
record Block(
        String kind,
        @Nullable String html,
        @Nullable Player player,
        @Nullable TrackLine track,
        @Nullable String veil,
        @Nullable String episode,
        List<Block> inner) {

    static Block prose(String html) {
        return new Block("prose", html, null, null, null, null, List.of());
    }

    static Block track(TrackLine track, @Nullable Player player) {
        return new Block("track", null, player, track, null, null, List.of());
    }

    static Block veil(String words, String episode, List<Block> inner) {
        return new Block("veil", null, null, null, words, episode, inner);
    }
}
