package org.spacedock.catalogue;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spacedock.catalogue.Drafts.AlbumDraft;
import org.spacedock.site.Publishable;

/** A soundtrack album. */
@Entity
class Album extends Publishable {

    private String title;
    private String sortTitle;
    private @Nullable String showId;
    private @Nullable Integer seasonNumber;
    private @Nullable String label;
    private @Nullable String note;
    private @Nullable Integer trackCount;
    private boolean complete;
    private @Nullable Instant firstOut;

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected Album() {}

    Album(AlbumDraft draft) {
        super(draft.identity());
        this.title = draft.title();
        this.sortTitle = SortKey.of(draft.title());
        tell(draft);
    }

    void describe(AlbumDraft draft) {
        identify(draft.identity());
        this.title = draft.title();
        this.sortTitle = SortKey.of(draft.title());
        tell(draft);
    }

    private void tell(AlbumDraft draft) {
        this.showId = draft.showId();
        this.seasonNumber = draft.season();
        this.label = draft.label();
        this.note = draft.note();
        this.trackCount = draft.trackCount();
        this.complete = draft.complete();
    }

    /** Takes the earliest instant of its releases, by which the list of albums is sorted; null where none is known. */
    void comesOut(@Nullable Instant first) {
        this.firstOut = first;
    }

    String title() {
        return title;
    }

    String sortTitle() {
        return sortTitle;
    }

    @Nullable
    String showId() {
        return showId;
    }

    @Nullable
    Integer season() {
        return seasonNumber;
    }

    @Nullable
    String label() {
        return label;
    }

    @Nullable
    String note() {
        return note;
    }

    @Nullable
    Integer trackCount() {
        return trackCount;
    }

    boolean isComplete() {
        return complete;
    }

    @Nullable
    Instant firstOut() {
        return firstOut;
    }
}
