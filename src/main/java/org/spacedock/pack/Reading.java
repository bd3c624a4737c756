package org.spacedock.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.spacedock.calendar.ReleaseDate;
import org.spacedock.catalogue.Drafts.CreditDraft;
import org.spacedock.catalogue.Drafts.Extras;
import org.spacedock.provenance.Cited;
import org.spacedock.provenance.Ruling;
import org.spacedock.provenance.Said;
import org.spacedock.provenance.Verdict;
import org.spacedock.site.Identity;
import org.spacedock.site.Kind;
import org.spacedock.site.Link;
import org.spacedock.site.Slug;

/** What the readers of a pack's parts share: who is who, and the forms that stand in every part. */
class Reading {

    static final Identity NOBODY = new Identity("", "", List.of(), "", Instant.EPOCH);

    private static final String AN_INSTANT = "an instant such as 2026-12-01T18:00 Europe/Berlin";

    final String pack;
    final PackFolder folder;
    final Problems problems;
    private final Who who;
    private final Map<String, String> outlets;
    private final IdentityHashMap<Entry, Identity> claimed = new IdentityHashMap<>();
    private final Map<String, Verdict> verdicts = new HashMap<>();

    Reading(String pack, PackFolder folder, Problems problems, Who who, Map<String, String> outlets) {
        this.pack = pack;
        this.folder = folder;
        this.problems = problems;
        this.who = who;
        this.outlets = new HashMap<>(outlets);
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(verdict.name().toLowerCase(Locale.ROOT), verdict);
        }
    }

    // identity

    Identity claim(Kind kind, Entry entry, Instant parents) {
        return claim(kind, entry, slug(entry), parents);
    }

    Identity claim(Kind kind, Entry entry, String slug, Instant parents) {
        String id = entry.required("id", Reading::id, "");
        Instant own = entry.read("embargo", Reading::instant);
        Instant liveFrom = own == null || own.isBefore(parents) ? parents : own;
        Identity identity = who.claim(kind, entry, id, slug, pack, liveFrom);
        claimed.put(entry, identity);
        return identity;
    }

    static String slug(Entry entry) {
        return entry.required("slug", text -> new Slug(text).text(), "");
    }

    private static String id(String text) {
        if (!Identity.isId(text)) {
            throw new IllegalArgumentException(Identity.ALLOWED);
        }
        return text;
    }

    /** {@code 2026-12-01T18:00 Europe/Berlin}: an instant as releases have them. */
    private static Instant instant(String text) {
        ReleaseDate date;
        try {
            date = ReleaseDate.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(AN_INSTANT, e);
        }
        if (date.at() == null) {
            throw new IllegalArgumentException(AN_INSTANT);
        }
        return date.at().toInstant();
    }

    Identity identity(Entry entry) {
        return claimed.getOrDefault(entry, NOBODY);
    }

    // references

    @Nullable
    Identity find(Kind kind, String slug) {
        return who.find(kind, slug);
    }

    /** The thing that a field names by its slug, or null where the field is left out or names nothing. */
    @Nullable
    Identity reference(Kind kind, Entry entry, String field) {
        String slug = entry.text(field);
        return slug == null ? null : resolve(kind, entry, field, slug);
    }

    Identity requiredReference(Kind kind, Entry entry, String field) {
        String slug = entry.required(field);
        Identity found = slug.isEmpty() ? null : resolve(kind, entry, field, slug);
        return found == null ? NOBODY : found;
    }

    List<Identity> references(Kind kind, Entry entry, String field) {
        List<Identity> found = new ArrayList<>();
        entry.eachText(field, slug -> {
            Identity one = resolve(kind, entry, field, slug);
            if (one != null) {
                found.add(one);
            }
        });
        return found;
    }

    private @Nullable Identity resolve(Kind kind, Entry entry, String field, String slug) {
        Identity found = who.find(kind, slug);
        if (found == null) {
            entry.wrong(field, "there is no " + kind.word().toLowerCase(Locale.ROOT) + " “" + slug + "”");
        }
        return found;
    }

    /** Takes an outlet's slug for this pack; the pack that has it already, or null. */
    @Nullable
    String claimOutlet(String slug) {
        String owner = outlets.putIfAbsent(slug, pack);
        return pack.equals(owner) ? null : owner;
    }

    // forms that stand in every part

    Cited cited(Entry entry) {
        String outlet = entry.required("outlet");
        if (!outlet.isEmpty() && !outlets.containsKey(outlet)) {
            entry.wrong("outlet", "there is no outlet “" + outlet + "”");
        }
        return new Cited(
                outlet,
                entry.read("address", Entry::address),
                entry.read("on", Entry::day),
                entry.text("note", Entry.LONG));
    }

    List<Cited> sources(Entry entry) {
        List<Cited> sources = new ArrayList<>();
        for (Entry source : entry.entries("sources")) {
            sources.add(cited(source));
            source.done();
        }
        return sources;
    }

    List<Link> links(Entry entry) {
        List<Link> links = new ArrayList<>();
        for (Entry link : entry.entries("links")) {
            links.add(link(link));
        }
        return links;
    }

    static Link link(Entry link) {
        Link read = new Link(link.required("name"), link.required("address", Entry::address, ""));
        link.done();
        return read;
    }

    Extras extras(Entry entry) {
        return new Extras(sources(entry), links(entry));
    }

    /** {@code what} reads what was said from a report's entry; null means that the entry was wrong. */
    <V> List<Said<V>> reports(Entry entry, BiFunction<Reading, Entry, @Nullable V> what) {
        List<Said<V>> reports = new ArrayList<>();
        for (Entry report : entry.entries("reports")) {
            Cited cited = cited(report);
            V said = what.apply(this, report);
            if (said != null) {
                reports.add(new Said<>(cited, said));
            }
            report.done();
        }
        return reports;
    }

    <V> List<Ruling<V>> decisions(Entry entry, BiFunction<Reading, Entry, @Nullable V> what) {
        List<Ruling<V>> decisions = new ArrayList<>();
        for (Entry decision : entry.entries("decisions")) {
            decisions.add(new Ruling<>(
                    decision.required("verdict", this::verdict, Verdict.STANDS),
                    what.apply(this, decision),
                    decision.required("on", Entry::day, LocalDate.EPOCH),
                    decision.required("reason", Entry.LONG)));
            decision.done();
        }
        return decisions;
    }

    private Verdict verdict(String text) {
        Verdict verdict = verdicts.get(text);
        if (verdict == null) {
            throw new IllegalArgumentException("announced, stands, disputed or withdrawn");
        }
        return verdict;
    }

    List<CreditDraft> credits(Entry entry) {
        List<CreditDraft> credits = new ArrayList<>();
        for (Entry credit : entry.entries("credits")) {
            credits.add(new CreditDraft(
                    requiredReference(Kind.PERSON, credit, "person").id(),
                    credit.required("role", Reading::role, "composer"),
                    credit.text("detail"),
                    reports(credit, (reading, report) -> report.required("said")),
                    decisions(credit, (reading, decision) -> decision.text("said"))));
            credit.done();
        }
        return credits;
    }

    private static String role(String text) {
        if (text.length() > 60) {
            throw new IllegalArgumentException("a role of at most 60 characters");
        }
        return text;
    }
}
