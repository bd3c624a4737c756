package org.spacedock.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spacedock.catalogue.Drafts.AlbumDraft;
import org.spacedock.catalogue.Drafts.CreditDraft;
import org.spacedock.catalogue.Drafts.Credited;
import org.spacedock.catalogue.Drafts.EpisodeDraft;
import org.spacedock.catalogue.Drafts.Extras;
import org.spacedock.catalogue.Drafts.HearingDraft;
import org.spacedock.catalogue.Drafts.PersonDraft;
import org.spacedock.catalogue.Drafts.PlacementDraft;
import org.spacedock.catalogue.Drafts.SeasonDraft;
import org.spacedock.catalogue.Drafts.ShowDraft;
import org.spacedock.catalogue.Drafts.ThemeDraft;
import org.spacedock.catalogue.Drafts.TrackDraft;
import org.spacedock.provenance.ProvenanceDesk;
import org.spacedock.provenance.Ruling;
import org.spacedock.provenance.Said;
import org.spacedock.provenance.Subject;
import org.spacedock.provenance.Trail;
import org.spacedock.site.Identity;
import org.spacedock.site.Kind;
import org.spacedock.site.OldSlugs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the catalogue is written. Everything can be put again: a known id is described anew, an unknown one comes in, and what
 * is left out stays. References are by id and have been checked by whoever hands the drafts in.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CatalogueDesk {

    private final Shows shows;
    private final Seasons seasons;
    private final Episodes episodes;
    private final Albums albums;
    private final Tracks tracks;
    private final People people;
    private final Themes themes;
    private final Credits credits;
    private final Placements placements;
    private final Hearings hearings;
    private final ProvenanceDesk provenance;
    private final OldSlugs oldSlugs;

    CatalogueDesk(
            Shows shows,
            Seasons seasons,
            Episodes episodes,
            Albums albums,
            Tracks tracks,
            People people,
            Themes themes,
            Credits credits,
            Placements placements,
            Hearings hearings,
            ProvenanceDesk provenance,
            OldSlugs oldSlugs) {
        this.shows = shows;
        this.seasons = seasons;
        this.episodes = episodes;
        this.albums = albums;
        this.tracks = tracks;
        this.people = people;
        this.themes = themes;
        this.credits = credits;
        this.placements = placements;
        this.hearings = hearings;
        this.provenance = provenance;
        this.oldSlugs = oldSlugs;
    }

    public void put(ShowDraft draft) {
        shows.findById(draft.identity().id())
                .ifPresentOrElse(known -> known.describe(draft), () -> shows.save(new Show(draft)));
        finish(Kind.SHOW, draft.identity(), draft.title(), draft.extras());
    }

    public void put(SeasonDraft draft) {
        seasons.findById(draft.id())
                .ifPresentOrElse(known -> known.describe(draft), () -> seasons.save(new Season(draft)));
        provenance.cite(Kind.SEASON, draft.id(), draft.extras().sources());
        provenance.link(Kind.SEASON, draft.id(), draft.extras().links());
    }

    public void put(EpisodeDraft draft) {
        episodes.findById(draft.identity().id())
                .ifPresentOrElse(known -> known.describe(draft), () -> episodes.save(new Episode(draft)));
        finish(Kind.EPISODE, draft.identity(), draft.title(), draft.extras());
    }

    public void put(AlbumDraft draft) {
        albums.findById(draft.identity().id())
                .ifPresentOrElse(known -> known.describe(draft), () -> albums.save(new Album(draft)));
        finish(Kind.ALBUM, draft.identity(), draft.title(), draft.extras());
    }

    public void put(TrackDraft draft) {
        tracks.findById(draft.identity().id())
                .ifPresentOrElse(known -> known.describe(draft), () -> tracks.save(new Track(draft)));
        finish(Kind.TRACK, draft.identity(), draft.title(), draft.extras());
    }

    public void put(PersonDraft draft) {
        people.findById(draft.identity().id())
                .ifPresentOrElse(known -> known.describe(draft), () -> people.save(new Person(draft)));
        finish(Kind.PERSON, draft.identity(), draft.name(), draft.extras());
    }

    public void put(ThemeDraft draft) {
        themes.findById(draft.identity().id())
                .ifPresentOrElse(known -> known.describe(draft), () -> themes.save(new Theme(draft)));
        finish(Kind.THEME, draft.identity(), draft.name(), draft.extras());
    }

    /** The credits of one thing, in the order in which they are printed. */
    public void credit(Credited on, List<CreditDraft> told) {
        if (told.isEmpty()) {
            return;
        }
        List<Credit> kept = new ArrayList<>(credits.findBySubjectIdAndSubjectKindOrderByPosition(on.id(), on.kind()));
        for (CreditDraft draft : told) {
            Credited live = new Credited(on.kind(), on.id(), on.title(), on.path(), later(on, draft.personId()));
            Credit credit = kept.stream()
                    .filter(other -> other.isAlso(draft))
                    .findFirst()
                    .orElse(null);
            if (credit == null) {
                credit = credits.save(new Credit(live, draft, kept.size()));
                kept.add(credit);
            }
            credit.follow(live);
            tell(credit, draft, live);
        }
    }

    /** A credit shows a person, so it is live no sooner than the person is. */
    private Instant later(Credited on, String personId) {
        Instant person = people.findById(personId).map(Person::liveFrom).orElse(on.liveFrom());
        return person.isAfter(on.liveFrom()) ? person : on.liveFrom();
    }

    private void tell(Credit credit, CreditDraft draft, Credited on) {
        for (Said<String> said : draft.reports()) {
            credit.heard(provenance.outlet(said.cited().outlet()), said);
        }
        credit.trail().retell(draft.decisions());
        Subject subject = new Subject(on.kind(), on.id(), on.title(), on.path(), on.liveFrom());
        for (Ruling<String> ruling : credit.trail().continuedBy(draft.decisions(), provenance.today())) {
            String before = credit.trail().latest() == null ? "" : printed(credit.trail());
            var decision = credit.decide(ruling);
            Trail<String> trail = credit.trail();
            if (trail.corrects(trail.decisions().size() - 1)) {
                provenance.correct(subject, "Credit", before, printed(trail), decision, on.liveFrom());
            }
        }
    }

    private static String printed(Trail<String> trail) {
        String standing = trail.standing();
        return standing == null ? trail.status().word() : standing;
    }

    /** Where a track is heard: one list of placements for the track, in order. */
    public void place(String trackId, List<PlacementDraft> told) {
        if (told.isEmpty()) {
            return;
        }
        Track track = track(trackId);
        List<Placement> kept = new ArrayList<>(placements.findOf(trackId));
        for (PlacementDraft draft : told) {
            Placement placement = kept.stream()
                    .filter(other -> other.isAlso(draft))
                    .findFirst()
                    .orElse(null);
            if (placement == null) {
                placement = placements.save(new Placement(track, kept.size()));
                kept.add(placement);
            }
            tell(placement, draft, track);
        }
    }

    private void tell(Placement placement, PlacementDraft draft, Track track) {
        for (Said<String> said : draft.reports()) {
            placement.heard(provenance.outlet(said.cited().outlet()), said);
        }
        placement.trail().retell(draft.decisions());
        Subject subject = subject(track);
        for (Ruling<String> ruling : placement.trail().continuedBy(draft.decisions(), provenance.today())) {
            String before = placement.trail().latest() == null ? "" : placed(placement.trail());
            var decision = placement.decide(ruling);
            Trail<String> trail = placement.trail();
            if (trail.corrects(trail.decisions().size() - 1)) {
                provenance.correct(subject, "Placement", before, placed(trail), decision, namedFrom(trail));
            }
        }
    }

    private String placed(Trail<String> trail) {
        String standing = trail.standing();
        return Optional.ofNullable(standing)
                .flatMap(episodes::findById)
                .map(episode -> "Episode " + episode.code() + ", " + episode.title())
                .orElse(trail.status().word());
    }

    /** From when on every episode of a trail may be named. */
    private Instant namedFrom(Trail<String> trail) {
        return trail.decisions().stream()
                .map(Trail.Decided::said)
                .filter(Objects::nonNull)
                .flatMap(id -> episodes.findById(id).stream())
                .map(Episode::liveFrom)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static Subject subject(Track track) {
        return new Subject(Kind.TRACK, track.getId(), track.title(), Kind.TRACK.path(track.slug()), track.liveFrom());
    }

    /** The themes that sources hear in a track. */
    public void hear(String trackId, List<HearingDraft> told) {
        if (told.isEmpty()) {
            return;
        }
        List<Hearing> kept = new ArrayList<>(hearings.findByTrackIdOrderByPosition(trackId));
        for (HearingDraft draft : told) {
            Optional<Hearing> known = kept.stream()
                    .filter(hearing -> hearing.themeId().equals(draft.themeId()) && hearing.isAlso(draft.cited()))
                    .findFirst();
            if (known.isPresent()) {
                known.get().retell(draft.cited().note());
            } else {
                kept.add(hearings.save(new Hearing(
                        trackId,
                        draft.themeId(),
                        provenance.outlet(draft.cited().outlet()),
                        draft.cited(),
                        kept.size())));
            }
        }
    }

    /**
     * Lets embargoes go down to what hangs on the things under them, whichever pack it came with. An instant only ever moves
     * later here: whoever lifts an embargo puts the things again.
     *
     * @return the tracks that are held back beyond now, by id, for the room that keeps their recordings
     */
    public Map<String, Instant> holdBack(Instant now) {
        episodes.holdBack();
        albums.holdBack();
        tracks.holdBack();
        credits.holdBackOnShows();
        credits.holdBackOnEpisodes();
        credits.holdBackOnAlbums();
        credits.holdBackOnTracks();
        return tracks.findHeldBack(now).stream().collect(Collectors.toMap(Track::getId, Track::liveFrom));
    }

    /** Tells an album when its first release comes out, by which the albums are sorted. */
    public void comesOut(String albumId, @Nullable Instant first) {
        albums.findById(albumId).ifPresent(album -> album.comesOut(first));
    }

    private Track track(String id) {
        return tracks.findById(id).orElseThrow(() -> new IllegalArgumentException("no track " + id));
    }

    private void finish(Kind kind, Identity identity, String title, Extras extras) {
        oldSlugs.remember(kind, identity.id(), identity.formerly());
        provenance.cite(kind, identity.id(), extras.sources());
        provenance.link(kind, identity.id(), extras.links());
        provenance.follow(new Subject(kind, identity.id(), title, kind.path(identity.slug()), identity.liveFrom()));
    }
}
