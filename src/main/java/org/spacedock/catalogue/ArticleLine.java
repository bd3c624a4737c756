package org.spacedock.catalogue;

import org.jspecify.annotations.Nullable;
import org.spacedock.site.DateWords;

/** An article in a list. {@code occasion} is the line above the headline: the day of the event and what it was. */
public record ArticleLine(
        String title, String path, @Nullable String occasion, String standfirst, DateWords written) {}
