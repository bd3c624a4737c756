package org.spacedock.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.spacedock.article.ArticleDraft;
import org.spacedock.calendar.ReleaseDate;
import org.spacedock.calendar.ReleaseDraft;
import org.spacedock.catalogue.Drafts.AlbumDraft;
import org.spacedock.catalogue.Drafts.EpisodeDraft;
import org.spacedock.catalogue.Drafts.Extras;
import org.spacedock.catalogue.Drafts.PersonDraft;
import org.spacedock.catalogue.Drafts.ShowDraft;
import org.spacedock.catalogue.Drafts.TrackDraft;
import org.spacedock.provenance.Cited;
import org.spacedock.provenance.ProvenanceDesk.OutletDraft;
import org.spacedock.provenance.Ruling;
import org.spacedock.provenance.Verdict;
import org.spacedock.site.Identity;

/** Things as an editor would hand them in, with no more said of them than a test needs. They come in through the desks. */
@NullMarked
public final class Things {

    /** The present of the tests that ask what is live. */
    public static final Instant NOW = Instant.parse("2023-04-20T12:00:00Z");

    public static final Instant BEFORE = NOW.minusSeconds(1);
    public static final Instant LATER = NOW.plusSeconds(1);
    public static final LocalDate DECIDED = LocalDate.of(2023, 4, 1);

    private static final AtomicInteger IDS = new AtomicInteger();

    private Things() {}

    public static Identity live(String slug) {
        return embargoed(NOW, slug);
    }

    public static Identity embargoed(Instant liveFrom, String slug) {
        return new Identity(String.format("%08d", IDS.incrementAndGet()), slug, List.of(), "test", liveFrom);
    }

    public static OutletDraft outlet(String slug) {
        return new OutletDraft(slug, "test", slug, null, null);
    }

    public static Cited by(String outlet) {
        return new Cited(outlet, null, null, null);
    }

    public static ShowDraft show(Identity identity) {
        return new ShowDraft(identity, identity.slug(), null, Extras.NONE);
    }

    public static EpisodeDraft episode(Identity show, int number) {
        Identity identity = live(show.slug() + "/1x0" + number);
        return new EpisodeDraft(identity, show.id(), 1, number, "Episode " + number, null, Extras.NONE);
    }

    public static AlbumDraft album(Identity identity, String title, @Nullable Identity show) {
        return new AlbumDraft(
                identity, title, show == null ? null : show.id(), null, null, null, null, false, Extras.NONE);
    }

    public static TrackDraft track(
            Identity identity, String title, @Nullable Identity album, @Nullable Integer position) {
        return new TrackDraft(identity, album == null ? null : album.id(), title, position, null, null, Extras.NONE);
    }

    public static PersonDraft person(Identity identity) {
        return new PersonDraft(identity, identity.slug(), identity.slug(), null, null, null, Extras.NONE);
    }

    /** A release of an album, a show as a whole or of nothing in particular, with one decision on its date. */
    public static ReleaseDraft release(
            Identity identity, @Nullable Identity album, List<String> episodes, String date) {
        return release(identity, album, null, episodes, List.of(ruling(Verdict.STANDS, ReleaseDate.parse(date))));
    }

    public static ReleaseDraft release(
            Identity identity,
            @Nullable Identity album,
            @Nullable Identity show,
            List<String> episodes,
            List<Ruling<ReleaseDate>> decisions) {
        return new ReleaseDraft(
                identity,
                identity.slug(),
                "Digital album",
                null,
                null,
                null,
                album == null ? null : album.id(),
                episodes,
                show == null ? null : show.id(),
                null,
                null,
                List.of(),
                decisions);
    }

    public static <V> Ruling<V> ruling(Verdict verdict, @Nullable V said) {
        return new Ruling<>(verdict, said, DECIDED, "A reason.");
    }

    public static ArticleDraft article(Identity identity, String written, boolean top, List<String> tracks) {
        return new ArticleDraft(
                identity,
                identity.slug(),
                null,
                "A standfirst.",
                "Somebody",
                LocalDate.parse(written),
                null,
                null,
                tracks,
                List.of(),
                top,
                "Words.",
                List.of());
    }
}
