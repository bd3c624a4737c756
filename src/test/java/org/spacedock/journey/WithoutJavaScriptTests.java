package org.spacedock.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All that matters works where no script runs. */
@Journey
class WithoutJavaScriptTests {

    private static final String TRACK = "Leaving Spacedock";
    private static final String ARTICLE = "/articles/leaving-spacedock-debut";

    @Test
    void articleReadsAndItsAudioPlays(Readers readers) {
        Page page = open(readers, ARTICLE);

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Leaving Spacedock");
        assertThat(page.getByText("stand-in: a short orchestral piece")).isVisible();
        PlainSound sound = PlainSound.of(page, TRACK);
        sound.press();
        sound.playsBeyond(0.5);
    }

    @Test
    void everySourceOfThePlayerIsTheSoundInTheFormatItNames(Readers readers) {
        Page page = open(readers, ARTICLE);
        List<Locator> sources =
                PlainSound.of(page, TRACK).controls().locator("source").all();

        assertThat(sources).hasSize(3).allSatisfy(source -> {
            String address = Objects.requireNonNull(source.getAttribute("src"));
            APIResponse whole = page.request().get(address);
            assertThat(whole.status()).isEqualTo(200);
            assertThat(whole.headers().get("content-type")).isEqualTo(source.getAttribute("type"));
            assertThat(whole.body()).hasSizeGreaterThan(500_000);

            APIResponse part =
                    page.request().get(address, RequestOptions.create().setHeader("Range", "bytes=1000-1999"));
            assertThat(part.status()).isEqualTo(206);
            assertThat(part.body()).hasSize(1000).isEqualTo(Arrays.copyOfRange(whole.body(), 1000, 2000));
        });
    }

    @Test
    void linkOfTheTrackLeadsToItsPage(Readers readers) {
        Page page = open(readers, ARTICLE);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TRACK).setExact(true))
                .first()
                .click();

        assertThat(page).hasURL(readers.address("/tracks/leaving-spacedock"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(TRACK);
        PlainSound sound = PlainSound.of(page, TRACK);
        sound.press();
        sound.playsBeyond(0.5);
    }

    @Test
    void beginsAtTheMomentOfTheAddress(Readers readers) {
        Page page = open(readers, "/tracks/leaving-spacedock?t=65");
        PlainSound sound = PlainSound.of(page, TRACK);

        assertThat(sound.controls().locator("source").all())
                .hasSize(3)
                .allSatisfy(source -> assertThat(
                                URI.create(source.getAttribute("src")).getFragment())
                        .isEqualTo("t=65"));
        sound.press();
        sound.playsBeyond(65);
    }

    @Test
    void linkOfAThemeOpensTheMomentItIsHeard(Readers readers) {
        Page page = open(readers, "/tracks/leaving-spacedock");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Play Departure from 0:54")))
                .click();

        assertThat(page).hasURL(readers.address("/tracks/leaving-spacedock?t=54"));
    }

    @Test
    void veilOpensOnAPress(Readers readers) {
        Page page = open(readers, ARTICLE);
        Locator hidden = page.getByText("Collider keeps what happens in the scene to itself");
        assertThat(hidden).isHidden();

        page.getByText("3x09").and(page.locator("summary *, summary")).first().click();

        assertThat(hidden).isVisible();
    }

    @Test
    void trailIsOpenWhereItIsThePageAndOpensElsewhere(Readers readers) {
        Page release = open(readers, "/releases/picard-3x10-paramount-plus");
        assertThat(release.getByText("no longer stands")).isVisible();

        Page track = open(readers, "/tracks/leaving-spacedock");
        Locator report = track.getByText("Reported by").last();
        assertThat(report).isHidden();
        track.getByText("Who credits whom").last().click();
        assertThat(report).isVisible();
    }

    @Test
    void addressToShareStandsThereToBeCopiedByHand(Readers readers) {
        Page page = open(readers, "/tracks/leaving-spacedock");

        Locator field = page.getByLabel("Link to this page");
        assertThat(field).isVisible();
        assertThat(field).hasValue(readers.address("/tracks/leaving-spacedock"));
        assertThat(field).not().isEditable();
    }

    @Test
    void nothingIsOfferedThatNeedsAScript(Readers readers) {
        Page page = open(readers, "/tracks/leaving-spacedock");

        assertThat(page.getByRole(AriaRole.BUTTON)).hasCount(0);
        assertThat(page.getByRole(AriaRole.RADIO)).hasCount(0);
    }

    /** A line may break between a page and its script, and an old browser may not understand it. */
    @ParameterizedTest
    @ValueSource(strings = {"", "class {", "throw new Error('old browser')"})
    void playsWhereTheScriptCannotBeHadOrRun(String script, Readers readers) {
        Page page = readers.withBrokenScripts();
        page.route("**/assets/site-*.js", route -> {
            if (script.isEmpty()) {
                route.abort();
            } else {
                route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/javascript")
                        .setBody(script));
            }
        });
        page.navigate(ARTICLE);

        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Play")))
                .hasCount(0);
        PlainSound sound = PlainSound.of(page, TRACK);
        sound.press();
        sound.playsBeyond(0.5);
    }

    private static Page open(Readers readers, String path) {
        Page page = readers.with(options -> options.setJavaScriptEnabled(false));
        page.navigate(path);
        return page;
    }
}
