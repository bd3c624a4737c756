package org.spacedock.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Answers what the container refuses before any page could be made, such as an address with a broken escape. It says no more
 * than a sentence: neither the container's name nor its version nor a trace.
 */
@Component
class BluntRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(Report.class.getName());
            }
        });
    }

    /** Made by the container by its class's name. */
    public static class Report extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable error) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            String sentence = response.getStatus() < 500
                    ? "The address could not be understood."
                    : "The page could not be made. Please try again in a minute.";
            byte[] page = ("<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>" + response.getStatus()
                            + "</title><h1>" + sentence + "</h1><p><a href=\"/\">To the front page</a></p></html>")
                    .getBytes(StandardCharsets.UTF_8);
            try {
                response.setContentType("text/html;charset=utf-8");
                SecurityHeaders.set(response.getResponse());
                response.setContentLength(page.length);
                response.getResponse().getOutputStream().write(page);
                response.finishResponse();
            } catch (IOException e) {
                // The other side is gone; there is nobody left to tell.
                container.getLogger().debug("A refusal could not be sent", e);
            }
        }
    }
}
