package org.spacedock.provenance;

/** A report as somebody hands it in: where it was said, and what. */
public record Said<V>(Cited cited, V what) {}
