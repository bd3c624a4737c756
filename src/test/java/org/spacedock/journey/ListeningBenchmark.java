package org.spacedock.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long a listener waits. No test: {@code bench/listening} runs it, on a machine that does nothing else. */
@Concert
class ListeningBenchmark {

    private static final int TIMES = 7;

    @Test
    void firstSoundComesWithinASecondOverASlowLine(Readers readers) {
        List<Long> waits = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            waits.add(PoorLineTests.firstSound(readers, Duration.ofMillis(75)));
        }
        assertThat(median("From press to first sound at 1.6 Mbit/s and 150 ms", waits))
                .isLessThan(1000);
    }

    @Test
    void gapInAQueueIsUnderATenthOfASecond(Readers readers) {
        List<Long> gaps = new ArrayList<>();
        for (int time = 0; time < (TIMES + 1) / 2; time++) {
            Page page = readers.atDesk();
            page.addInitScript(QueueTests.NOTE_GAPS);
            page.navigate(ConcertPack.ALBUM);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Play album"))
                    .click();
            gaps.addAll(QueueTests.gaps(page));
        }
        assertThat(median("Gap between two recordings of a queue", gaps)).isLessThan(100);
    }

    private static long median(String what, List<Long> millis) {
        List<Long> sorted = millis.stream().sorted().toList();
        long median = sorted.get(sorted.size() / 2);
        System.out.printf("%s: median %d ms of %s%n", what, median, sorted);
        return median;
    }
}
