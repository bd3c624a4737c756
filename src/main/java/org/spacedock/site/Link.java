package org.spacedock.site;

/** A plain link that an editor gave. */
public record Link(String name, String address) {}
