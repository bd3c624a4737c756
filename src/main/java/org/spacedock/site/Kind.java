package org.spacedock.site;

import java.util.Locale;

/** The kinds of things that have a page, for what is kept of all of them: old slugs, links, sources, corrections. */
public enum Kind {
    SHOW("/shows/", "tv_show"),
    SEASON("/shows/", "season"),
    EPISODE("/shows/", "episode"),
    ALBUM("/albums/", "album"),
    TRACK("/tracks/", "track"),
    PERSON("/people/", "person"),
    THEME("/themes/", "theme"),
    RELEASE("/releases/", "release"),
    ARTICLE("/articles/", "article"),
    RECORDING("/audio/", "recording");

    private final String under;
    private final String table;

    Kind(String under, String table) {
        this.under = under;
        this.table = table;
    }

    String table() {
        return table;
    }

    /** The address of the thing with this slug. An episode's slug holds its show's, as in {@code picard/3x09}. */
    public String path(String slug) {
        return under + slug;
    }

    /** "Album". */
    public String word() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
}
