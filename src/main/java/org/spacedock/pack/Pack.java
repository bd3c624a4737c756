package org.spacedock.pack;

import java.util.ArrayList;
import java.util.List;
import org.spacedock.article.ArticleDraft;
import org.spacedock.calendar.ReleaseDraft;
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
import org.spacedock.listening.RecordingDraft;
import org.spacedock.provenance.ProvenanceDesk.OutletDraft;

/** A pack that has been read and checked, in the order in which it is written: nothing refers to what comes later. */
class Pack {

    final String slug;
    final String title;
    final String digest;
    final List<OutletDraft> outlets = new ArrayList<>();
    final List<PersonDraft> people = new ArrayList<>();
    final List<ThemeDraft> themes = new ArrayList<>();
    final List<ShowDraft> shows = new ArrayList<>();
    final List<SeasonDraft> seasons = new ArrayList<>();
    final List<EpisodeDraft> episodes = new ArrayList<>();
    final List<AlbumDraft> albums = new ArrayList<>();
    final List<TrackFacts> tracks = new ArrayList<>();
    final List<Credits> credits = new ArrayList<>();
    final List<Placed<RecordingDraft>> recordings = new ArrayList<>();
    final List<ReleaseDraft> releases = new ArrayList<>();
    final List<ArticleDraft> articles = new ArrayList<>();

    Pack(String slug, String title, String digest) {
        this.slug = slug;
        this.title = title;
        this.digest = digest;
    }

    record TrackFacts(TrackDraft draft, List<PlacementDraft> placements, List<HearingDraft> hearings) {}

    record Credits(Credited on, List<CreditDraft> told) {}

    /** A draft with the place it came from, for what only shows when it is written. */
    record Placed<T>(T draft, String file, int line) {}

    int size() {
        return outlets.size()
                + people.size()
                + themes.size()
                + shows.size()
                + seasons.size()
                + episodes.size()
                + albums.size()
                + tracks.size()
                + credits.size()
                + recordings.size()
                + releases.size()
                + articles.size();
    }
}
