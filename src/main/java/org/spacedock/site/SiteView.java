package org.spacedock.site;

import org.jspecify.annotations.Nullable;

/**
 * The site as every template sees it.
 *
 * @param address the site's own address, without a slash at its end
 * @param contact where to report a mistake ({@code mailto:} or {@code https:}), or null
 * @param imprint the address of the operator's imprint, or null
 * @param css the joined style sheet
 * @param js the joined module
 * @param swup the library that swaps pages below the player, as it is published
 * @param early the script that sets the colour scheme before the first paint
 * @param picture the absolute address of the 1200 by 630 picture for shared links
 */
record SiteView(
        String name,
        String address,
        @Nullable String contact,
        @Nullable String imprint,
        String css,
        String js,
        String swup,
        String early,
        String picture) {}
