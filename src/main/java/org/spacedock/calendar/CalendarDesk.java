package org.spacedock.calendar;

import org.spacedock.catalogue.CatalogueDesk;
import org.spacedock.provenance.ProvenanceDesk;
import org.spacedock.provenance.Ruling;
import org.spacedock.provenance.Said;
import org.spacedock.provenance.Subject;
import org.spacedock.provenance.Trail;
import org.spacedock.site.Kind;
import org.spacedock.site.OldSlugs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where releases and their dates are written. A changed date is a further decision; no decision is ever overwritten. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CalendarDesk {

    private final Releases releases;
    private final CatalogueDesk catalogue;
    private final ProvenanceDesk provenance;
    private final OldSlugs oldSlugs;

    CalendarDesk(Releases releases, CatalogueDesk catalogue, ProvenanceDesk provenance, OldSlugs oldSlugs) {
        this.releases = releases;
        this.catalogue = catalogue;
        this.provenance = provenance;
        this.oldSlugs = oldSlugs;
    }

    public void put(ReleaseDraft draft) {
        Release release = releases.findById(draft.identity().id()).orElseGet(() -> releases.save(new Release(draft)));
        release.describe(draft);
        oldSlugs.remember(Kind.RELEASE, draft.identity().id(), draft.identity().formerly());
        Subject subject = new Subject(
                Kind.RELEASE, release.getId(), release.title(), Kind.RELEASE.path(release.slug()), release.liveFrom());
        provenance.follow(subject);
        for (Said<ReleaseDate> said : draft.reports()) {
            release.heard(provenance.outlet(said.cited().outlet()), said);
        }
        release.trail().retell(draft.decisions());
        for (Ruling<ReleaseDate> ruling : release.trail().continuedBy(draft.decisions(), provenance.today())) {
            decide(release, ruling, subject);
        }
        String album = draft.albumId();
        if (album != null) {
            catalogue.comesOut(album, releases.findFirstOut(album).orElse(null));
        }
    }

    /** Lets embargoes of albums, shows and episodes go down to their releases; see the catalogue's. */
    public void holdBack() {
        releases.holdBackForAlbums();
        releases.holdBackForShows();
        releases.holdBackForEpisodes();
    }

    private void decide(Release release, Ruling<ReleaseDate> ruling, Subject subject) {
        String before = words(release.trail());
        DateDecision decision = release.decide(ruling);
        Trail<ReleaseDate> trail = release.trail();
        if (trail.corrects(trail.decisions().size() - 1)) {
            provenance.correct(subject, "Release date", before, words(trail), decision, subject.liveFrom());
        }
    }

    private static String words(Trail<ReleaseDate> trail) {
        ReleaseDate standing = trail.standing();
        return standing == null ? trail.status().word() : standing.words().words();
    }
}
