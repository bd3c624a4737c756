package org.spacedock.site;

/** One step of the way from the front page to this page; the last one is the page itself. */
public record Crumb(String name, String path) {}
