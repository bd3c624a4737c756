package org.spacedock.listening;

/** Other bytes came under the id of a recording whose address readers keep for a year. */
public class ChangedRecording extends RuntimeException {

    private final String slug;

    ChangedRecording(String slug) {
        super("The recording " + slug
                + " has other audio than before: give the new audio an id and a slug of its own, and say that it replaces "
                + slug);
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }
}
