package org.spacedock.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** The page for what can't be answered. Only sentences written for readers reach it; an exception's own text never does. */
@Controller
class RefusalController implements ErrorController {

    private final ErrorAttributes errors;
    private final Metas metas;

    RefusalController(ErrorAttributes errors, Metas metas) {
        this.errors = errors;
        this.metas = metas;
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    String refuse(HttpServletRequest request, HttpServletResponse response, Model model) {
        HttpStatus status = status(request);
        response.setStatus(status.value());
        Refusal refusal = switch (status.series()) {
            case SERVER_ERROR ->
                new Refusal(
                        status.value(),
                        "Something broke here",
                        "The page could not be made. It is our fault; please try again in a minute.");
            default ->
                status == HttpStatus.NOT_FOUND
                        ? new Refusal(404, "Not found", sentence(request, "There is no page at this address."))
                        : new Refusal(
                                status.value(),
                                status == HttpStatus.BAD_REQUEST ? "That address is not quite right" : "Not possible",
                                sentence(request, "The request could not be understood."));
        };
        return new PageView<>(refusal, metas.plain(refusal.title(), refusal.sentence(), "/error", List.of()))
                .show("site/refusal", model);
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        // Somebody who asks for /error itself finds nothing there.
        return status == null || !status.isError() ? HttpStatus.NOT_FOUND : status;
    }

    private String sentence(HttpServletRequest request, String otherwise) {
        @Nullable Throwable error = errors.getError(new ServletWebRequest(request));
        if (error instanceof NotFound known && known.getReason() != null) {
            return known.getReason();
        }
        if (error instanceof BadRequest known && known.getReason() != null) {
            return known.getReason();
        }
        return otherwise;
    }
}
