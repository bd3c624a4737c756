package org.spacedock.listening;

import org.jspecify.annotations.Nullable;

/**
 * An appearance of a theme in a recording as the player shows it.
 *
 * @param theme the theme's name
 * @param path the theme's page
 * @param from where it begins, in whole seconds
 * @param to where it ends, in whole seconds
 * @param fromWords the same as "0:42"
 * @param toWords where it ends, as "0:55"
 * @param startPermille where it begins on the recording's length, 0 to 1000
 * @param lengthPermille how much of the length it takes, 0 to 1000
 * @param by who plays it, or null
 */
public record Mark(
        String theme,
        String path,
        int from,
        int to,
        String fromWords,
        String toWords,
        int startPermille,
        int lengthPermille,
        @Nullable String by) {}
