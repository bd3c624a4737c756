package org.spacedock.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The finale came at midnight Pacific time: one instant, on another day or hour for readers elsewhere. */
@Journey
class LocalTimeTests {

    private static final String FINALE = "/releases/picard-3x10-paramount-plus";
    private static final String ORIGINAL = "12:00 am Pacific Time";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            America/Los_Angeles | 20 April 2023, 00:00 your time
            Europe/London       | 20 April 2023, 08:00 your time
            Pacific/Kiritimati  | 20 April 2023, 21:00 your time
            Pacific/Honolulu    | 19 April 2023, 21:00 your time
            """)
    void showsTheReadersDayAndTimeBesideTheOriginal(String zone, String words, Readers readers) {
        Page page = readers.with(options -> options.setTimezoneId(zone));
        page.navigate(FINALE);
        Locator main = page.getByRole(AriaRole.MAIN);

        assertThat(main.getByText(words).first()).isVisible();
        assertThat(main.getByText(ORIGINAL, new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(main.locator("time").getByText("20 April 2023").first()).isVisible();
        assertThat(main.getByText(words).first()).hasAttribute("datetime", "2023-04-20T07:00:00Z");
    }

    @Test
    void leavesDaysAsTheyAre(Readers readers) {
        Page page = readers.with(options -> options.setTimezoneId("Pacific/Kiritimati"));
        page.navigate("/releases/picard-season-3-soundtrack-digital");

        assertThat(page.getByText("your time")).hasCount(0);
        assertThat(page.getByRole(AriaRole.MAIN).locator("time").first()).hasText("20 April 2023");
    }

    @Test
    void showsTheOriginalAloneWithoutJavaScript(Readers readers) {
        Page page = readers.with(options -> options.setJavaScriptEnabled(false));
        page.navigate(FINALE);

        assertThat(page.getByText(ORIGINAL, new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(page.getByText("your time")).hasCount(0);
    }
}
