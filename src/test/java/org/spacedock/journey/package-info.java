/** What a reader does, in a real browser: reads, listens, shares, with and without scripts, by keyboard, at night, on paper. */
@org.jspecify.annotations.NullMarked
package org.spacedock.journey;
