package org.spacedock.site;

/** What a reader is told instead of a page: what happened and what to do, never how the program broke. */
record Refusal(int status, String title, String sentence) {}
