package org.spacedock.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spacedock.catalogue.PersonPage.Work;
import org.spacedock.provenance.Sources;
import org.spacedock.provenance.Status;
import org.spacedock.site.Crumb;
import org.spacedock.site.JsonLd;
import org.spacedock.site.Kind;
import org.spacedock.site.Link;
import org.spacedock.site.Metas;
import org.spacedock.site.PageMeta;
import org.spacedock.site.PageView;
import org.spacedock.site.Pager;
import org.spacedock.site.SiteAddress;
import org.spacedock.site.SiteName;
import org.spacedock.site.Snapshot;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Makes the page of a person. */
@Component
class PersonPages {

    private final People people;
    private final Credits credits;
    private final Subjects subjects;
    private final Themes themes;
    private final Sources sources;
    private final SiteName site;
    private final SiteAddress address;
    private final Metas metas;

    PersonPages(
            People people,
            Credits credits,
            Subjects subjects,
            Themes themes,
            Sources sources,
            SiteName site,
            SiteAddress address,
            Metas metas) {
        this.people = people;
        this.credits = credits;
        this.subjects = subjects;
        this.themes = themes;
        this.sources = sources;
        this.site = site;
        this.address = address;
        this.metas = metas;
    }

    @Snapshot
    public Optional<PageView<PersonPage>> find(String slug, int number, Instant now) {
        return people.findLive(slug, now).map(person -> make(person, number, now));
    }

    private PageView<PersonPage> make(Person person, int number, Instant now) {
        String id = person.getId();
        String path = Kind.PERSON.path(person.slug());
        Pager pager = Pager.of(number, credits.countLiveOf(id, now), path);
        List<Credit> found = credits.findLiveOf(id, now, PageRequest.of(number - 1, Pager.SIZE));
        @Nullable
        Credit decided = credits.findLiveDecided(id, now, PageRequest.of(0, 1)).stream()
                .findFirst()
                .orElse(null);
        PersonPage page = new PersonPage(
                person.name(),
                path,
                address.of(path),
                person.years(),
                person.note(),
                works(found, now),
                pager,
                themes.findLiveBy(id, now).stream()
                        .map(theme -> new Link(theme.name(), Kind.THEME.path(theme.slug())))
                        .toList(),
                decided == null ? null : decided.status(),
                decided == null ? List.of() : decided.trail().steps(CreditLines::words, String::equals, site.text()),
                sources.linksOf(Kind.PERSON, id),
                address.mistake(path));
        return new PageView<>(page, meta(page));
    }

    private List<Work> works(List<Credit> found, Instant now) {
        Map<Kind, List<String>> ids = new HashMap<>();
        found.forEach(credit -> ids.computeIfAbsent(credit.subjectKind(), kind -> new ArrayList<>())
                .add(credit.subjectId()));
        Map<String, Link> named = subjects.named(ids, now);
        List<Work> works = new ArrayList<>();
        for (Credit credit : found) {
            Link subject = named.get(credit.subjectId());
            if (subject != null) {
                works.add(new Work(
                        credit.role(),
                        credit.detail(),
                        credit.subjectKind().word(),
                        subject.name(),
                        subject.address(),
                        credit.status() == Status.STANDS ? null : credit.status()));
            }
        }
        return works;
    }

    private PageMeta meta(PersonPage page) {
        JsonLd node = JsonLd.of("Person")
                .with("name", page.name())
                .with("url", page.address())
                .with(
                        "sameAs",
                        page.links().stream()
                                .map(link -> (Object) link.address())
                                .toList());
        String roles = page.works().stream().map(Work::role).distinct().collect(Collectors.joining(", "));
        return metas.of(
                page.name(),
                page.name() + (roles.isEmpty() ? "" : ": " + roles) + ". Credits with their sources.",
                page.path(),
                "profile",
                List.of(),
                List.of(new Crumb("Front page", "/"), new Crumb(page.name(), page.path())),
                null,
                List.of(node));
    }
}
