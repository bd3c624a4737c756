package org.spacedock.journey;

/** One page of every kind that the site has, and of the states in which a kind looks different. */
enum PageKind {
    FRONT("/"),
    ARTICLES("/articles"),
    ARTICLE_WITH_PLAYERS("/articles/leaving-spacedock-debut"),
    ARTICLE_WITH_TABLE("/articles/composers-and-older-themes"),
    TRACK_WITH_RECORDING("/tracks/leaving-spacedock"),
    TRACK_AT_MOMENT("/tracks/leaving-spacedock?t=42"),
    TRACK_WITHOUT_RECORDING("/tracks/old-communicator"),
    ALBUMS("/albums"),
    ALBUM("/albums/picard-season-3"),
    ALBUM_WITHOUT_CUES("/albums/discovery-season-2"),
    SHOWS("/shows"),
    SHOW("/shows/picard"),
    SHOW_WITHOUT_EPISODES("/shows/discovery"),
    EPISODE("/shows/picard/3x09"),
    PERSON("/people/stephen-barton"),
    PERSON_WITH_SPELLINGS("/people/frederik-wiedmann"),
    THEME_OF_RECORDING("/themes/departure"),
    THEME_BY_EAR("/themes/titan"),
    RELEASES("/releases"),
    RELEASE_CORRECTED("/releases/picard-3x10-paramount-plus"),
    RELEASE_OF_ONE_MONTH("/releases/picard-season-3-soundtrack-vinyl"),
    RELEASE_BY_SOME_DAY("/releases/strange-new-worlds-season-2-subspace-rhapsody-vinyl"),
    CORRECTIONS("/corrections"),
    ABOUT("/about"),
    NOT_FOUND("/articles/no-such-article"),
    BAD_MOMENT("/tracks/leaving-spacedock?t=soon");

    private final String path;

    PageKind(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }
}
