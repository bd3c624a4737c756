package org.spacedock.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spacedock.testing.WholeSite;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Keeps the list of page kinds whole, so that no page is left out of the tests that go through all of them. */
@WholeSite
class PageKindTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void everyAddressThatAnswersWithAPageIsInTheList() {
        List<PathContainer> listed = Stream.of(PageKind.values())
                .map(kind -> PathContainer.parsePath(kind.path().replaceFirst("\\?.*", "")))
                .toList();

        assertThat(patternsOfPages())
                .hasSizeGreaterThan(10)
                .allSatisfy(pattern -> assertThat(listed).anyMatch(pattern::matches));
    }

    /** A handler that names a view answers with a page; others write bytes. The page of refusals has no address of its own. */
    private Stream<PathPattern> patternsOfPages() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getReturnType().getParameterType() == String.class)
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .filter(pattern -> !pattern.equals("/error"))
                .map(PathPatternParser.defaultInstance::parse);
    }
}
