package org.spacedock.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Those who read the site in a test. Each comes with a fresh profile: nothing stored, nothing cached. */
final class Readers {

    /** Only bounds what would never come; on an idle machine everything comes at once. */
    private static final double PATIENCE = 20_000;

    private final Browser browser;
    private final String address;
    private final List<BrowserContext> profiles = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<String> breakdowns = new ArrayList<>();

    Readers(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** An empty page of a new reader at a desk; addresses are given to it as paths of the site. */
    Page atDesk() {
        return with(options -> options);
    }

    /** An empty page of a new reader with a window of this size in CSS pixels. */
    Page inWindow(int width, int height) {
        return with(options -> options.setViewportSize(width, height));
    }

    /** An empty page of a new reader who has the browser set up in some way. */
    Page with(UnaryOperator<Browser.NewContextOptions> wishes) {
        Page page = profile(wishes).newPage();
        page.context().onWebError(error -> breakdowns.add(error.page().url() + ": " + error.error()));
        return page;
    }

    /** An empty page of a new reader for a test in which scripts do break down. */
    Page withBrokenScripts() {
        return profile(options -> options).newPage();
    }

    private BrowserContext profile(UnaryOperator<Browser.NewContextOptions> wishes) {
        BrowserContext profile = browser.newContext(wishes.apply(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("en-GB")
                .setViewportSize(1280, 900)));
        profile.setDefaultTimeout(PATIENCE);
        profiles.add(profile);
        return profile;
    }

    /** A line to the site that can be made poor; it ends with the test. */
    Line line() {
        Line line = Line.to(URI.create(address).getPort());
        lines.add(line);
        return line;
    }

    /** An empty page of a new reader whose every byte comes over this line. */
    Page over(Line line) {
        return with(options -> options.setBaseURL(line.address()));
    }

    /** A path of the site as a whole address. */
    String address(String path) {
        return address + path;
    }

    List<String> breakdowns() {
        return breakdowns;
    }

    void close() {
        profiles.forEach(BrowserContext::close);
        lines.forEach(Line::close);
    }
}
