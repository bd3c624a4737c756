package org.spacedock.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A reader's browser talks to the site and to nobody else, and has nothing to complain of. */
@Journey
class OwnHostTests {

    private static final String NAME_VIOLATIONS = """
            addEventListener("securitypolicyviolation", event =>
                console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));
            """;

    @ParameterizedTest
    @EnumSource
    void nothingLeavesForAnotherHostAndNothingIsComplainedOf(PageKind kind, Readers readers) {
        Page page = readers.atDesk();
        List<String> elsewhere = new ArrayList<>();
        List<String> own = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        page.context().route("**/*", route -> {
            String address = route.request().url();
            if (address.startsWith(readers.address("/"))) {
                own.add(address);
                route.resume();
            } else {
                elsewhere.add(address);
                route.abort();
            }
        });
        page.onConsoleMessage(message -> {
            // That a missing page is missing is what the browser should say of it.
            if (!message.location().startsWith(readers.address(kind.path()))) {
                complaints.add(message.type() + ": " + message.text());
            }
        });
        page.addInitScript(NAME_VIOLATIONS);

        page.navigate(kind.path());
        page.evaluate("() => document.querySelectorAll('details').forEach(one => one.open = true)");
        Sound sound = Sound.of(page, "Leaving Spacedock");
        if (sound.player().count() > 0) {
            sound.press();
            sound.playsBeyond(0);
        }

        assertThat(elsewhere).isEmpty();
        assertThat(complaints).isEmpty();
        assertThat(own).anyMatch(address -> address.endsWith(".css")).anyMatch(address -> address.endsWith(".woff2"));
    }

    /** Shows that the test above would see it: the policy refuses what is not the site's own. */
    @Test
    void policyRefusesWhatIsNotTheSitesOwn(Readers readers) {
        Page page = readers.atDesk();
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.addInitScript(NAME_VIOLATIONS);
        page.navigate("/");

        page.evaluate("""
                () => {
                    const picture = document.body.appendChild(new Image());
                    picture.src = "http://elsewhere.example/picture.png";
                    document.body.setAttribute("style", "color: red");
                    const script = document.createElement("script");
                    script.textContent = "window.broken = true";
                    document.body.append(script);
                }
                """);
        page.waitForCondition(() ->
                complaints.stream().filter(text -> text.startsWith("policy:")).count() == 3);

        assertThat(complaints)
                .contains("policy: img-src http://elsewhere.example/picture.png")
                .contains("policy: style-src-attr inline", "policy: script-src-elem inline");
        assertThat(page.evaluate("() => window.broken")).isNull();
    }

    @Test
    void linksToOtherHostsArePlainLinks(Readers readers) {
        Page page = readers.atDesk();
        page.navigate("/articles/leaving-spacedock-debut");

        assertThat(page.locator("iframe, embed, object").count()).isZero();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Collider"))
                        .first()
                        .getAttribute("href"))
                .startsWith("https://collider.com/");
    }
}
