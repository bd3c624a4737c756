package org.spacedock.provenance;

import org.jspecify.annotations.Nullable;

/** A report or a decision that says a value of its fact's own type; null where it names the thing but no value. */
public interface Saying<V> {

    @Nullable
    V said();
}
