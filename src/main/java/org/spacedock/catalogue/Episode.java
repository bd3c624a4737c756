package org.spacedock.catalogue;

import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;
import org.spacedock.catalogue.Drafts.EpisodeDraft;
import org.spacedock.site.Publishable;

/** An episode. Its slug holds its show's, as in {@code picard/3x09}. */
@Entity
class Episode extends Publishable {

    private String showId;
    private int seasonNumber;
    private int episodeNumber;
    private String title;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected Episode() {}

    Episode(EpisodeDraft draft) {
        super(draft.identity());
        this.showId = draft.showId();
        this.seasonNumber = draft.season();
        this.episodeNumber = draft.number();
        this.title = draft.title();
        this.note = draft.note();
    }

    void describe(EpisodeDraft draft) {
        identify(draft.identity());
        this.seasonNumber = draft.season();
        this.episodeNumber = draft.number();
        this.title = draft.title();
        this.note = draft.note();
    }

    String showId() {
        return showId;
    }

    int season() {
        return seasonNumber;
    }

    int number() {
        return episodeNumber;
    }

    EpisodeCode code() {
        return new EpisodeCode(seasonNumber, episodeNumber);
    }

    String title() {
        return title;
    }

    @Nullable
    String note() {
        return note;
    }
}
