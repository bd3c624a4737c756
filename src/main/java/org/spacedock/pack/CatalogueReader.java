package org.spacedock.pack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spacedock.catalogue.Drafts.AlbumDraft;
import org.spacedock.catalogue.Drafts.CreditDraft;
import org.spacedock.catalogue.Drafts.Credited;
import org.spacedock.catalogue.Drafts.EpisodeDraft;
import org.spacedock.catalogue.Drafts.HearingDraft;
import org.spacedock.catalogue.Drafts.PersonDraft;
import org.spacedock.catalogue.Drafts.PlacementDraft;
import org.spacedock.catalogue.Drafts.SeasonDraft;
import org.spacedock.catalogue.Drafts.ShowDraft;
import org.spacedock.catalogue.Drafts.ThemeDraft;
import org.spacedock.catalogue.Drafts.TrackDraft;
import org.spacedock.catalogue.EpisodeCode;
import org.spacedock.provenance.ProvenanceDesk.OutletDraft;
import org.spacedock.site.Identity;
import org.spacedock.site.Kind;

/** Reads outlets and everything of the catalogue. */
class CatalogueReader {

    private final Reading reading;
    private final List<Entry> outlets;
    private final List<Entry> people;
    private final List<Entry> themes;
    private final List<Entry> shows;
    private final List<SeasonEntry> seasons = new ArrayList<>();
    private final List<EpisodeEntry> episodes = new ArrayList<>();
    private final List<Entry> albums;
    private final List<TrackEntry> tracks = new ArrayList<>();
    private final List<Entry> looseTracks;

    private record SeasonEntry(Entry show, Entry entry, int number) {}

    private record EpisodeEntry(SeasonEntry season, Entry entry, int number) {}

    private record TrackEntry(@Nullable Entry album, Entry entry) {}

    CatalogueReader(Reading reading, Map<String, List<Entry>> sections) {
        this.reading = reading;
        this.outlets = sections.getOrDefault("outlets", List.of());
        this.people = sections.getOrDefault("people", List.of());
        this.themes = sections.getOrDefault("themes", List.of());
        this.shows = sections.getOrDefault("shows", List.of());
        this.albums = sections.getOrDefault("albums", List.of());
        this.looseTracks = sections.getOrDefault("tracks", List.of());
    }

    /** Everybody claims an id and a slug, parents before children, since an embargo goes down. */
    void claim(Pack pack) {
        outlets.forEach(outlet -> readOutlet(outlet, pack));
        people.forEach(person -> reading.claim(Kind.PERSON, person, Instant.EPOCH));
        themes.forEach(theme -> reading.claim(Kind.THEME, theme, Instant.EPOCH));
        shows.forEach(this::claimShow);
        albums.forEach(this::claimAlbum);
        for (Entry track : looseTracks) {
            Identity album = reading.reference(Kind.ALBUM, track, "album");
            reading.claim(Kind.TRACK, track, album == null ? Instant.EPOCH : album.liveFrom());
            tracks.add(new TrackEntry(null, track));
        }
    }

    private void claimShow(Entry show) {
        Identity identity = reading.claim(Kind.SHOW, show, Instant.EPOCH);
        Set<Integer> numbers = new LinkedHashSet<>();
        for (Entry season : show.entries("seasons")) {
            int number = requiredNumber(season, 0);
            if (!numbers.add(number)) {
                season.wrong("number", "season " + number + " stands twice");
            }
            SeasonEntry seasonEntry = new SeasonEntry(show, season, number);
            seasons.add(seasonEntry);
            for (Entry episode : season.entries("episodes")) {
                int place = requiredNumber(episode, 1);
                reading.claim(
                        Kind.EPISODE,
                        episode,
                        identity.slug() + "/" + new EpisodeCode(number, place),
                        identity.liveFrom());
                episodes.add(new EpisodeEntry(seasonEntry, episode, place));
            }
        }
    }

    private static int requiredNumber(Entry entry, int least) {
        if (!entry.has("number")) {
            entry.problem(entry.line(), "expected the field “number”");
        }
        Integer number = entry.number("number", least, 999);
        return number == null ? least : number;
    }

    private void claimAlbum(Entry album) {
        Identity show = reading.reference(Kind.SHOW, album, "show");
        Identity identity = reading.claim(Kind.ALBUM, album, show == null ? Instant.EPOCH : show.liveFrom());
        for (Entry track : album.entries("tracks")) {
            reading.claim(Kind.TRACK, track, identity.liveFrom());
            tracks.add(new TrackEntry(album, track));
        }
    }

    void read(Pack pack) {
        people.forEach(person -> readPerson(person, pack));
        themes.forEach(theme -> readTheme(theme, pack));
        shows.forEach(show -> readShow(show, pack));
        seasons.forEach(season -> readSeason(season, pack));
        episodes.forEach(episode -> readEpisode(episode, pack));
        albums.forEach(album -> readAlbum(album, pack));
        tracks.forEach(track -> readTrack(track, pack));
    }

    private void readOutlet(Entry outlet, Pack pack) {
        String slug = Reading.slug(outlet);
        if (pack.outlets.stream().anyMatch(other -> other.slug().equals(slug))) {
            outlet.wrong("slug", "the outlet " + slug + " stands twice");
        }
        String owner = reading.claimOutlet(slug);
        if (owner != null) {
            outlet.wrong("slug", "the outlet " + slug + " belongs to the pack " + owner);
        }
        pack.outlets.add(new OutletDraft(
                slug,
                pack.slug,
                outlet.required("name"),
                outlet.read("address", Entry::address),
                outlet.text("note", Entry.LONG)));
        outlet.done();
    }

    private void readPerson(Entry person, Pack pack) {
        String name = person.required("name");
        pack.people.add(new PersonDraft(
                reading.identity(person),
                name,
                Objects.requireNonNullElse(person.text("sort"), name),
                person.number("born", 1000, 2999),
                person.number("died", 1000, 2999),
                person.text("note", Entry.LONG),
                reading.extras(person)));
        person.done();
    }

    private void readTheme(Entry theme, Pack pack) {
        Identity composer = reading.reference(Kind.PERSON, theme, "by");
        pack.themes.add(new ThemeDraft(
                reading.identity(theme),
                theme.required("name"),
                id(composer),
                theme.text("note", Entry.LONG),
                reading.extras(theme)));
        theme.done();
    }

    private void readShow(Entry show, Pack pack) {
        Identity identity = reading.identity(show);
        String title = show.required("title");
        pack.shows.add(new ShowDraft(identity, title, show.text("note", Entry.LONG), reading.extras(show)));
        credit(Kind.SHOW, identity.id(), title, Kind.SHOW.path(identity.slug()), identity.liveFrom(), show, pack);
        show.done();
    }

    private void readSeason(SeasonEntry season, Pack pack) {
        Identity show = reading.identity(season.show());
        Entry entry = season.entry();
        String id = SeasonDraft.id(show.id(), season.number());
        pack.seasons.add(
                new SeasonDraft(show.id(), season.number(), entry.text("note", Entry.LONG), reading.extras(entry)));
        String path = Kind.SEASON.path(show.slug()) + "#season-" + season.number();
        String title = season.show().required("title") + ", season " + season.number();
        credit(Kind.SEASON, id, title, path, show.liveFrom(), entry, pack);
        entry.done();
    }

    private void readEpisode(EpisodeEntry episode, Pack pack) {
        Entry entry = episode.entry();
        Identity identity = reading.identity(entry);
        String title = entry.required("title");
        pack.episodes.add(new EpisodeDraft(
                identity,
                reading.identity(episode.season().show()).id(),
                episode.season().number(),
                episode.number(),
                title,
                entry.text("note", Entry.LONG),
                reading.extras(entry)));
        credit(
                Kind.EPISODE,
                identity.id(),
                title,
                Kind.EPISODE.path(identity.slug()),
                identity.liveFrom(),
                entry,
                pack);
        entry.done();
    }

    private void readAlbum(Entry album, Pack pack) {
        Identity identity = reading.identity(album);
        String title = album.required("title");
        pack.albums.add(new AlbumDraft(
                identity,
                title,
                id(reading.reference(Kind.SHOW, album, "show")),
                album.number("season", 0, 999),
                album.text("label", 200),
                album.text("note", Entry.LONG),
                album.number("track-count", 1, 9999),
                album.flag("complete"),
                reading.extras(album)));
        credit(Kind.ALBUM, identity.id(), title, Kind.ALBUM.path(identity.slug()), identity.liveFrom(), album, pack);
        album.done();
    }

    private void readTrack(TrackEntry track, Pack pack) {
        Entry entry = track.entry();
        Identity identity = reading.identity(entry);
        String title = entry.required("title");
        String album = track.album() == null
                ? id(reading.reference(Kind.ALBUM, entry, "album"))
                : reading.identity(track.album()).id();
        TrackDraft draft = new TrackDraft(
                identity,
                album,
                title,
                entry.number("position", 1, 99_999),
                entry.text("place"),
                entry.text("note", Entry.LONG),
                reading.extras(entry));
        pack.tracks.add(new Pack.TrackFacts(draft, placements(entry), hearings(entry)));
        credit(Kind.TRACK, identity.id(), title, Kind.TRACK.path(identity.slug()), identity.liveFrom(), entry, pack);
        entry.done();
    }

    private List<PlacementDraft> placements(Entry track) {
        List<PlacementDraft> placements = new ArrayList<>();
        for (Entry placement : track.entries("placements")) {
            placements.add(new PlacementDraft(
                    reading.reports(
                            placement,
                            (read, report) -> read.requiredReference(Kind.EPISODE, report, "episode")
                                    .id()),
                    reading.decisions(
                            placement, (read, decision) -> id(read.reference(Kind.EPISODE, decision, "episode")))));
            placement.done();
        }
        return placements;
    }

    private List<HearingDraft> hearings(Entry track) {
        List<HearingDraft> hearings = new ArrayList<>();
        for (Entry hearing : track.entries("hearings")) {
            hearings.add(new HearingDraft(
                    reading.requiredReference(Kind.THEME, hearing, "theme").id(), reading.cited(hearing)));
            hearing.done();
        }
        return hearings;
    }

    private void credit(Kind kind, String id, String title, String path, Instant liveFrom, Entry entry, Pack pack) {
        List<CreditDraft> told = reading.credits(entry);
        if (!told.isEmpty()) {
            pack.credits.add(new Pack.Credits(new Credited(kind, id, title, path, liveFrom), told));
        }
    }

    private static @Nullable String id(@Nullable Identity identity) {
        return identity == null ? null : identity.id();
    }
}
