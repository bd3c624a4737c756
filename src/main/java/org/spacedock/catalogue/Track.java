package org.spacedock.catalogue;

import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;
import org.spacedock.catalogue.Drafts.TrackDraft;
import org.spacedock.site.Publishable;

/** A cue as released. Its length is not kept: a recording has one, and the released cue's is not known. */
@Entity
class Track extends Publishable {

    private @Nullable String albumId;
    private String title;
    private String sortTitle;
    private @Nullable Integer placeNo;
    private @Nullable String place;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected Track() {}

    Track(TrackDraft draft) {
        super(draft.identity());
        this.title = draft.title();
        this.sortTitle = SortKey.of(draft.title());
        tell(draft);
    }

    void describe(TrackDraft draft) {
        identify(draft.identity());
        this.title = draft.title();
        this.sortTitle = SortKey.of(draft.title());
        tell(draft);
    }

    private void tell(TrackDraft draft) {
        this.albumId = draft.albumId();
        this.placeNo = draft.position();
        this.place = draft.place();
        this.note = draft.note();
    }

    @Nullable
    String albumId() {
        return albumId;
    }

    String title() {
        return title;
    }

    String sortTitle() {
        return sortTitle;
    }

    @Nullable
    Integer position() {
        return placeNo;
    }

    @Nullable
    String place() {
        return place;
    }

    @Nullable
    String note() {
        return note;
    }
}
