package org.spacedock.site;

import org.jspecify.annotations.Nullable;

/**
 * Where a reader stands in a list of several pages.
 *
 * @param page this page, from 1 on
 * @param pages how many there are, at least 1
 * @param total how many things the whole list holds
 * @param newer the address of the page before this one, or null on the first
 * @param older the address of the page after this one, or null on the last
 */
public record Pager(
        int page,
        int pages,
        long total,
        @Nullable String newer,
        @Nullable String older) {

    /** How many things a list shows at once. */
    public static final int SIZE = 20;

    /** As {@link #of(int, long, int, String)} with the size that most lists have. */
    public static Pager of(int page, long total, String path) {
        return of(page, total, SIZE, path);
    }

    /**
     * Where page {@code page} of a list of {@code total} things stands; an empty list has one empty page.
     *
     * @throws NotFound when the page lies past the last one
     */
    public static Pager of(int page, long total, int size, String path) {
        int pages = Math.toIntExact(Math.max(1, (total + size - 1) / size));
        if (page > pages) {
            throw new NotFound("This list ends at page " + pages + ".");
        }
        return new Pager(
                page,
                pages,
                total,
                page == 1 ? null : page == 2 ? path : path + "?page=" + (page - 1),
                page == pages ? null : path + "?page=" + (page + 1));
    }
}
