package org.spacedock.pack;

/**
 * What is wrong with a pack.
 *
 * @param file the file within the pack, such as {@code releases.yaml}
 * @param line the line from 1 on, or 0 for the file as a whole
 * @param sentence what was found and what was expected
 */
record Problem(String file, int line, String sentence) implements Comparable<Problem> {

    @Override
    public int compareTo(Problem other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return file + (line == 0 ? "" : ", line " + line) + ": " + sentence;
    }
}
