package org.spacedock.calendar;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spacedock.provenance.Outlet;
import org.spacedock.provenance.Ruling;
import org.spacedock.provenance.Said;
import org.spacedock.provenance.Status;
import org.spacedock.provenance.Trail;
import org.spacedock.site.Publishable;

/**
 * Something comes out: what, in which form, where, and when.
 *
 * <p>The date that stands is copied out of the trail on every decision, so that lists need not read trails.
 */
@Entity
class Release extends Publishable {

    private String title;
    private String what;

    @Enumerated(EnumType.STRING)
    private @Nullable ReleaseFormat format;

    private @Nullable String platform;
    private @Nullable String territory;
    private @Nullable String albumId;
    private @Nullable String showId;
    private @Nullable Integer seasonNumber;
    private @Nullable String note;
    private ReleaseDate standsAs;
    private @Nullable Instant earliest;

    @Column // read by queries alone
    private @Nullable Instant latest;

    @Enumerated(EnumType.STRING)
    private Status status;

    @ElementCollection
    @CollectionTable(name = "release_episode", joinColumns = @JoinColumn(name = "release_id"))
    @Column(name = "episode_id")
    private Set<String> episodeIds = new LinkedHashSet<>();

    @OneToMany(mappedBy = "release", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<DateReport> reports = new ArrayList<>();

    @OneToMany(mappedBy = "release", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<DateDecision> decisions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected Release() {}

    Release(ReleaseDraft draft) {
        super(draft.identity());
        this.title = draft.title();
        this.what = draft.what();
        this.format = draft.format();
        this.standsAs = ReleaseDate.parse("unknown");
        this.status = Status.ANNOUNCED;
        tell(draft);
    }

    /** Takes new words; the date changes by a decision alone. */
    void describe(ReleaseDraft draft) {
        identify(draft.identity());
        this.title = draft.title();
        this.what = draft.what();
        this.format = draft.format();
        tell(draft);
    }

    private void tell(ReleaseDraft draft) {
        this.platform = draft.platform();
        this.territory = draft.territory();
        this.albumId = draft.albumId();
        this.showId = draft.showId();
        this.seasonNumber = draft.season();
        this.note = draft.note();
        this.episodeIds.addAll(draft.episodeIds());
    }

    void heard(Outlet outlet, Said<ReleaseDate> said) {
        for (DateReport report : reports) {
            if (report.isAlso(said.cited()) && report.said().equals(said.what())) {
                report.retell(said.cited().note());
                return;
            }
        }
        reports.add(new DateReport(this, outlet, said, reports.size()));
    }

    DateDecision decide(Ruling<ReleaseDate> ruling) {
        DateDecision decision = new DateDecision(this, ruling, decisions.size());
        decisions.add(decision);
        // A withdrawn or disputed date keeps the last one that was named: a reader must still find it where it was.
        this.standsAs = decision.said();
        this.earliest = standsAs.earliest();
        this.latest = standsAs.latest();
        this.status = trail().status();
        return decision;
    }

    Trail<ReleaseDate> trail() {
        return Trail.of(reports, decisions);
    }

    String title() {
        return title;
    }

    String what() {
        return what;
    }

    @Nullable
    ReleaseFormat format() {
        return format;
    }

    @Nullable
    String platform() {
        return platform;
    }

    @Nullable
    String territory() {
        return territory;
    }

    @Nullable
    String albumId() {
        return albumId;
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
    String note() {
        return note;
    }

    ReleaseDate standsAs() {
        return standsAs;
    }

    @Nullable
    Instant earliest() {
        return earliest;
    }

    Status status() {
        return status;
    }

    Set<String> episodeIds() {
        return Set.copyOf(episodeIds);
    }
}
