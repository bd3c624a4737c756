package org.spacedock.site;

/** The thing is found under another address now, for good. */
public class Moved extends RuntimeException {

    private final String path;

    public Moved(String path) {
        super(path, null, false, false);
        this.path = path;
    }

    public String path() {
        return path;
    }
}
