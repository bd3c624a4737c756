package org.spacedock.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.spacedock.setup.Chromium;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** One browser for all journeys of a run, and {@link Readers} of its own for each test. */
final class Browsing implements ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(Browsing.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Readers.class;
    }

    @Override
    public Readers resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Running running =
                test.getRoot().getStore(OURS).computeIfAbsent(Running.class, key -> new Running(), Running.class);
        String port =
                SpringExtension.getApplicationContext(test).getEnvironment().getRequiredProperty("local.server.port");
        return test.getStore(OURS)
                .computeIfAbsent(
                        Readers.class, key -> new Readers(running.browser, "http://localhost:" + port), Readers.class);
    }

    /** No test is about a script that breaks down, so in every test such a breakdown is a failure. */
    @Override
    public void afterEach(ExtensionContext test) {
        Readers readers = test.getStore(OURS).remove(Readers.class, Readers.class);
        if (readers != null) {
            readers.close();
            assertThat(readers.breakdowns()).as("what broke down in scripts").isEmpty();
        }
    }

    private static final class Running implements AutoCloseable {

        private final Playwright playwright = Playwright.create(Chromium.createOptions());
        private final Browser browser = playwright.chromium().launch(Chromium.launchOptions());

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
