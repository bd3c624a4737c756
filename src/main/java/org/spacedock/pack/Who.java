package org.spacedock.pack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spacedock.site.Directory;
import org.spacedock.site.Directory.Listed;
import org.spacedock.site.Identity;
import org.spacedock.site.Kind;
import org.spacedock.site.Slug;

/**
 * Who is who: the things that are kept already and those of the packs at hand, by kind and slug. It finds every clash of ids
 * and slugs before anything is written.
 */
class Who {

    private final Map<Kind, Map<String, Identity>> bySlug = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<String, Listed>> keptById = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<String, Listed>> keptBySlug = new EnumMap<>(Kind.class);
    private final Map<String, String> claimedIds = new HashMap<>();
    private final Map<String, Kind> kindOfKept = new HashMap<>();

    Who(Directory directory) {
        for (Kind kind : Kind.values()) {
            Map<String, Listed> ids = new LinkedHashMap<>();
            Map<String, Listed> slugs = new LinkedHashMap<>();
            if (kind != Kind.SEASON) {
                for (Listed listed : directory.all(kind)) {
                    ids.put(listed.id(), listed);
                    slugs.put(listed.slug(), listed);
                    kindOfKept.put(listed.id(), kind);
                }
            }
            keptById.put(kind, ids);
            keptBySlug.put(kind, slugs);
            bySlug.put(kind, new LinkedHashMap<>());
        }
    }

    /** Claims an id and a slug for a thing of a pack, or notes why it can't have them. */
    Identity claim(Kind kind, Entry entry, String id, String slug, String pack, Instant liveFrom) {
        String other = claimedIds.putIfAbsent(id, place(entry));
        if (other != null && !id.isEmpty()) {
            entry.wrong("id", "the id " + id + " is taken by " + other);
        }
        Kind kept = kindOfKept.get(id);
        Listed known = of(keptById, kind).get(id);
        if (kept != null && (known == null || !known.pack().equals(pack))) {
            entry.wrong("id", "the id " + id + " is taken by a thing of another pack or kind");
        }
        Listed sameSlug = of(keptBySlug, kind).get(slug);
        if (sameSlug != null && !sameSlug.id().equals(id)) {
            entry.wrong(
                    "slug",
                    "the slug " + slug + " is taken by the thing with the id " + sameSlug.id() + " of the pack "
                            + sameSlug.pack());
        }
        Set<String> formerly = new LinkedHashSet<>(formerly(kind, entry));
        if (known != null && !known.slug().equals(slug)) {
            formerly.add(known.slug());
        }
        Identity identity = new Identity(id, slug, List.copyOf(formerly), pack, liveFrom);
        if (of(bySlug, kind).putIfAbsent(slug, identity) != null && !slug.isEmpty()) {
            entry.wrong(
                    "slug",
                    "the slug " + slug + " is taken by another " + kind.word().toLowerCase(Locale.ROOT)
                            + " of the packs at hand");
        }
        return identity;
    }

    private static List<String> formerly(Kind kind, Entry entry) {
        List<String> slugs = new ArrayList<>();
        entry.eachText("formerly", slug -> {
            String own = kind == Kind.EPISODE ? slug.substring(0, Math.max(0, slug.indexOf('/'))) : slug;
            if (!Slug.isValid(own) || slug.length() > 2 * Slug.LONGEST) {
                entry.wrong("formerly", "expected " + Slug.ALLOWED + ", found “" + slug + "”");
            }
            slugs.add(slug);
        });
        return slugs;
    }

    private static String place(Entry entry) {
        return entry.file() + ", line " + entry.line();
    }

    /** The thing with this slug, of the packs at hand or kept already; null where there is none. */
    @Nullable
    Identity find(Kind kind, String slug) {
        Identity here = of(bySlug, kind).get(slug);
        if (here != null) {
            return here;
        }
        Listed kept = of(keptBySlug, kind).get(slug);
        return kept == null ? null : new Identity(kept.id(), kept.slug(), List.of(), kept.pack(), kept.liveFrom());
    }

    private static <T> Map<String, T> of(Map<Kind, Map<String, T>> maps, Kind kind) {
        return maps.computeIfAbsent(kind, none -> new LinkedHashMap<>());
    }
}
