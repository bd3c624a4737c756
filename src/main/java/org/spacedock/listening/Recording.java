package org.spacedock.listening;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spacedock.listening.RecordingDraft.AppearanceDraft;
import org.spacedock.site.Publishable;

/**
 * A playable recording of a track. Its bytes never change: other bytes are another recording, which replaces this one and with
 * it the appearances heard in it.
 */
@Entity
class Recording extends Publishable {

    private String trackId;
    private String title;
    private boolean standIn;
    private @Nullable String notice;
    private @Nullable String credit;
    private @Nullable String licenceName;
    private @Nullable String licenceAddress;
    private @Nullable String description;
    private int lengthMillis;
    private @Nullable String peaks;
    private @Nullable String elsewhereName;
    private @Nullable String elsewhere;

    @Column // read by queries alone
    private @Nullable Instant retiredFrom;

    @ElementCollection
    @CollectionTable(name = "recording_file", joinColumns = @JoinColumn(name = "recording_id"))
    @OrderColumn(name = "position")
    private List<RecordingFile> files = new ArrayList<>();

    @OneToMany(mappedBy = "recording", cascade = CascadeType.PERSIST)
    @OrderBy("fromMillis nulls last, id")
    private List<Appearance> appearances = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected Recording() {}

    Recording(RecordingDraft draft, List<RecordingFile> files) {
        super(draft.identity());
        this.trackId = draft.trackId();
        this.title = draft.title();
        this.files.addAll(files);
        this.lengthMillis = draft.lengthMillis();
        describe(draft);
    }

    /** Takes new words and pictures; track, bytes and length stay what they are. */
    final void describe(RecordingDraft draft) {
        identify(draft.identity());
        this.title = draft.title();
        this.standIn = draft.standIn();
        this.notice = draft.notice();
        this.credit = draft.credit();
        this.licenceName = draft.licence() == null ? null : draft.licence().name();
        this.licenceAddress = draft.licence() == null ? null : draft.licence().address();
        this.description = draft.description();
        if (draft.peaks() != null) { // those that are kept are of the same bytes
            this.peaks = draft.peaks().hex();
        }
        this.elsewhereName =
                draft.elsewhere() == null ? null : draft.elsewhere().name();
        this.elsewhere = draft.elsewhere() == null ? null : draft.elsewhere().address();
        for (AppearanceDraft appearance : draft.appearances()) {
            if (appearances.stream().noneMatch(known -> known.isAlso(appearance))) {
                appearances.add(new Appearance(this, appearance));
            }
        }
    }

    /** The same files, perhaps in another order: a browser takes the first that it can play. */
    void offer(List<RecordingFile> files) {
        List<String> before = this.files.stream().map(RecordingFile::sha256).toList();
        if (!before.equals(files.stream().map(RecordingFile::sha256).toList())) {
            this.files = new ArrayList<>(files);
        }
    }

    /** Another recording plays in its place from that one's instant on; the address of its bytes stays. */
    void retire(Instant from) {
        this.retiredFrom = from;
    }

    String trackId() {
        return trackId;
    }

    String title() {
        return title;
    }

    boolean isStandIn() {
        return standIn;
    }

    @Nullable
    String notice() {
        return notice;
    }

    @Nullable
    String credit() {
        return credit;
    }

    @Nullable
    String licenceName() {
        return licenceName;
    }

    @Nullable
    String licenceAddress() {
        return licenceAddress;
    }

    @Nullable
    String description() {
        return description;
    }

    int lengthMillis() {
        return lengthMillis;
    }

    @Nullable
    Peaks peaks() {
        return peaks == null ? null : Peaks.parse(peaks);
    }

    @Nullable
    String elsewhereName() {
        return elsewhereName;
    }

    @Nullable
    String elsewhere() {
        return elsewhere;
    }

    List<RecordingFile> files() {
        return List.copyOf(files);
    }

    List<Appearance> appearances() {
        return List.copyOf(appearances);
    }
}
