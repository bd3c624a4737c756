package org.spacedock.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.NullMarked;
import org.spacedock.testing.Reader.Answer;

/** Every page that can be reached from the front page by its links, in the order in which they are met. */
@NullMarked
public final class Crawl {

    private static final int MOST = 2000;
    private static final Map<Integer, Map<String, Answer>> DONE = new ConcurrentHashMap<>();

    private Crawl() {}

    /** The answers by their addresses below the site's own, of pages and of what they load alike. Done once for each site. */
    public static Map<String, Answer> from(int port) {
        return DONE.computeIfAbsent(port, Crawl::crawl);
    }

    /** The pages alone. */
    public static Map<String, Answer> pages(int port) {
        Map<String, Answer> pages = new LinkedHashMap<>();
        from(port).forEach((address, answer) -> {
            if (answer.status() == 200 && answer.isPage()) {
                pages.put(address, answer);
            }
        });
        return pages;
    }

    private static Map<String, Answer> crawl(int port) {
        Reader reader = new Reader(port);
        Map<String, Answer> met = new LinkedHashMap<>();
        Deque<String> next = new ArrayDeque<>();
        next.add("/");
        while (!next.isEmpty()) {
            String address = next.remove();
            if (met.containsKey(address)) {
                continue;
            }
            if (met.size() == MOST) {
                throw new IllegalStateException("the site has no end: " + met.keySet());
            }
            Answer answer = reader.get(address);
            met.put(address, answer);
            if (answer.isPage()) {
                for (Element link : answer.page().select("[href], [src]")) {
                    String to = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                    String own = "http://localhost:" + port;
                    if (to.startsWith(own)) {
                        to = to.substring(own.length());
                    }
                    if (to.startsWith("/")) {
                        next.add(to.replaceFirst("#.*", ""));
                    }
                }
            }
            answer.header("location").ifPresent(next::add);
        }
        return met;
    }
}
