package org.spacedock.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spacedock.calendar.ReleasesPage.Group;
import org.spacedock.catalogue.Names;
import org.spacedock.catalogue.ReleaseLine;
import org.spacedock.provenance.Trail;
import org.spacedock.site.Crumb;
import org.spacedock.site.DateWords;
import org.spacedock.site.Kind;
import org.spacedock.site.Link;
import org.spacedock.site.Metas;
import org.spacedock.site.PageView;
import org.spacedock.site.Pager;
import org.spacedock.site.SiteAddress;
import org.spacedock.site.SiteName;
import org.spacedock.site.Snapshot;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Makes the agenda and the page of one release. */
@Component
class ReleasePages {

    /** How much of what is to come the agenda shows; nobody plans further ahead. */
    private static final int UPCOMING = 100;

    private final Releases releases;
    private final Names names;
    private final SiteName site;
    private final SiteAddress address;
    private final Metas metas;

    ReleasePages(Releases releases, Names names, SiteName site, SiteAddress address, Metas metas) {
        this.releases = releases;
        this.names = names;
        this.site = site;
        this.address = address;
        this.metas = metas;
    }

    @Snapshot
    public PageView<ReleasesPage> list(int number, Instant now) {
        Pager pager = Pager.of(number, releases.countPast(now), "/releases");
        List<Release> upcoming = number == 1 ? releases.findUpcoming(now, PageRequest.of(0, UPCOMING)) : List.of();
        List<Release> past = releases.findPast(now, PageRequest.of(number - 1, Pager.SIZE));
        return new PageView<>(
                new ReleasesPage(grouped(upcoming), grouped(past), pager),
                metas.plain(
                        "Release dates",
                        "Release dates of soundtracks and of what they were written for, each with its sources and with"
                                + " what stands.",
                        "/releases",
                        List.of(new Crumb("Front page", "/"), new Crumb("Releases", "/releases"))));
    }

    /** By month where a month is known; a season and a year are groups of their own, for they are no month. */
    private static List<Group> grouped(List<Release> found) {
        Map<String, List<ReleaseLine>> groups = new LinkedHashMap<>();
        for (Release release : found) {
            DateWords words = release.standsAs().words();
            String title = words.month() != null ? words.month() + " " + words.year() : words.words();
            groups.computeIfAbsent(title, group -> new ArrayList<>()).add(ReleaseLines.line(release));
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    @Snapshot
    public Optional<PageView<ReleasePage>> find(String slug, Instant now) {
        return releases.findLive(slug, now).map(release -> make(release, now));
    }

    private PageView<ReleasePage> make(Release release, Instant now) {
        String path = Kind.RELEASE.path(release.slug());
        Trail<ReleaseDate> trail = release.trail();
        Trail.Decided<ReleaseDate> latest = trail.latest();
        if (latest == null) {
            throw new IllegalStateException("the release " + release.slug() + " has no decision on its date");
        }
        ReleasePage page = new ReleasePage(
                release.title(),
                path,
                address.of(path),
                release.what(),
                release.territory(),
                release.note(),
                subjects(release, now),
                release.standsAs().words(),
                release.status(),
                latest.decision().reason(),
                DateWords.of(latest.decision().decidedOn()),
                trail.steps(ReleasePages::words, ReleaseDate::agreesWith, site.text()),
                address.mistake(path));
        String words = page.what() + (page.territory() == null ? "" : ", " + page.territory()) + ": "
                + page.date().words() + " (" + page.status().word().toLowerCase(Locale.ROOT) + "). "
                + page.reason();
        return new PageView<>(
                page,
                metas.of(
                        page.title() + ": " + page.date().words(),
                        words,
                        path,
                        "website",
                        List.of(),
                        List.of(
                                new Crumb("Front page", "/"),
                                new Crumb("Releases", "/releases"),
                                new Crumb(page.title(), path)),
                        null,
                        List.of()));
    }

    private List<Link> subjects(Release release, Instant now) {
        List<Link> subjects = new ArrayList<>();
        String album = release.albumId();
        String show = release.showId();
        if (album != null) {
            names.album(album, now).ifPresent(subjects::add);
        }
        subjects.addAll(names.episodes(release.episodeIds(), now));
        if (show != null) {
            names.show(show, now).ifPresent(subjects::add);
        }
        return subjects;
    }

    private static Trail.Words words(@Nullable ReleaseDate date) {
        DateWords words = date == null ? ReleaseDate.parse("unknown").words() : date.words();
        return new Trail.Words(words.words(), words.at());
    }
}
