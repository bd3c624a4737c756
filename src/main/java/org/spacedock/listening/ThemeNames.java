package org.spacedock.listening;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Names the themes that appear in a recording. This room keeps their ids alone; the room that knows them answers. */
public interface ThemeNames {

    /** A theme's name and the path of its page. */
    record ThemeName(String name, String path) {}

    /** The names of those that are live, by id. */
    Map<String, ThemeName> names(Collection<String> ids, Instant now);
}
