package org.spacedock.article;

/** A bit of the text as a message shows it: on one line, without control characters, and never a whole page of it. */
final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    static String of(String found) {
        int end = found.offsetByCodePoints(0, Math.min(LONGEST, found.codePointCount(0, found.length())));
        String shown = found.substring(0, end).replaceAll("[\\p{C}\\s]+", " ").strip();
        return "“" + shown + (end < found.length() ? "…" : "") + "”";
    }
}
