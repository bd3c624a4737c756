package org.spacedock.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** One recording at a time over all tabs of a reader, who has but one pair of ears. */
@Journey
class TabsTests {

    private static final String TRACK = "Leaving Spacedock";
    private static final String PATH = "/tracks/leaving-spacedock";

    @Test
    void playInOneTabPausesTheOther(Readers readers) {
        Page one = readers.atDesk();
        one.navigate(PATH);
        Page other = one.context().newPage();
        other.navigate(PATH);
        Sound here = Sound.of(one, TRACK);
        Sound there = Sound.of(other, TRACK);

        here.press();
        here.playsBeyond(0.2);
        there.press();
        there.playsBeyond(0.2);
        here.stops();
        double stopped = here.time();

        here.press();
        here.playsBeyond(stopped);
        there.stops();
    }

    @Test
    void tabThatIsOnlyOpenedLeavesTheOtherPlaying(Readers readers) {
        Page one = readers.atDesk();
        Watch watch = Sound.neverTwoPlaying(one);
        one.navigate(PATH);
        Sound here = Sound.of(one, TRACK);
        here.press();
        here.playsBeyond(0.2);

        Page other = one.context().newPage();
        other.navigate(PATH);
        Sound there = Sound.of(other, TRACK);
        assertThat(there.button()).hasAccessibleName("Play");

        here.playsBeyond(here.time() + 0.2);
        assertThat(there.isPaused()).isTrue();
        assertThat(watch.interruptions()).isEmpty();
    }

    @Test
    void anotherReaderIsNotDisturbed(Readers readers) {
        Page mine = readers.atDesk();
        Page yours = readers.atDesk();
        mine.navigate(PATH);
        yours.navigate(PATH);
        Sound.of(mine, TRACK).press();
        Sound.of(mine, TRACK).playsBeyond(0.2);

        Sound.of(yours, TRACK).press();
        Sound.of(yours, TRACK).playsBeyond(0.2);

        Sound.of(mine, TRACK).playsBeyond(Sound.of(mine, TRACK).time());
    }
}
