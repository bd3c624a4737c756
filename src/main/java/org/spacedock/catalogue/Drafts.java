package org.spacedock.catalogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spacedock.provenance.Cited;
import org.spacedock.provenance.Ruling;
import org.spacedock.provenance.Said;
import org.spacedock.site.Identity;
import org.spacedock.site.Kind;
import org.spacedock.site.Link;

/** The things of the catalogue as somebody hands them in. Other things are referred to by id. */
public interface Drafts {

    /** Sources and links that a thing may have, whatever it is. */
    record Extras(List<Cited> sources, List<Link> links) {

        public static final Extras NONE = new Extras(List.of(), List.of());
    }

    record ShowDraft(
            Identity identity, String title, @Nullable String note, Extras extras) {}

    record SeasonDraft(String showId, int number, @Nullable String note, Extras extras) {

        /** A season has no address; its id follows from its show's. */
        public String id() {
            return id(showId, number);
        }

        public static String id(String showId, int number) {
            return showId + "-s" + number;
        }
    }

    record EpisodeDraft(
            Identity identity,
            String showId,
            int season,
            int number,
            String title,
            @Nullable String note,
            Extras extras) {}

    record AlbumDraft(
            Identity identity,
            String title,
            @Nullable String showId,
            @Nullable Integer season,
            @Nullable String label,
            @Nullable String note,
            @Nullable Integer trackCount,
            boolean complete,
            Extras extras) {}

    record TrackDraft(
            Identity identity,
            @Nullable String albumId,
            String title,
            @Nullable Integer position,
            @Nullable String place,
            @Nullable String note,
            Extras extras) {}

    record PersonDraft(
            Identity identity,
            String name,
            String sortName,
            @Nullable Integer born,
            @Nullable Integer died,
            @Nullable String note,
            Extras extras) {}

    record ThemeDraft(
            Identity identity,
            String name,
            @Nullable String composerId,
            @Nullable String note,
            Extras extras) {}

    /** A credit on one thing; {@code reports} say how it was printed. */
    record CreditDraft(
            String personId,
            String role,
            @Nullable String detail,
            List<Said<String>> reports,
            List<Ruling<String>> decisions) {}

    /** Where a track is heard; the values are ids of episodes. */
    record PlacementDraft(List<Said<String>> reports, List<Ruling<String>> decisions) {}

    /** A theme that a source hears in a track. */
    record HearingDraft(String themeId, Cited cited) {}

    /** The thing that a credit is on, with the embargo that the credit inherits. */
    record Credited(Kind kind, String id, String title, String path, Instant liveFrom) {}
}
