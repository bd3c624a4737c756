package org.spacedock;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.spacedock.article.ArticleDesk;
import org.spacedock.article.ArticleDraft;
import org.spacedock.calendar.CalendarDesk;
import org.spacedock.calendar.ReleaseDate;
import org.spacedock.calendar.ReleaseDraft;
import org.spacedock.calendar.ReleaseFormat;
import org.spacedock.catalogue.CatalogueDesk;
import org.spacedock.catalogue.Drafts.AlbumDraft;
import org.spacedock.catalogue.Drafts.CreditDraft;
import org.spacedock.catalogue.Drafts.Credited;
import org.spacedock.catalogue.Drafts.Extras;
import org.spacedock.catalogue.Drafts.HearingDraft;
import org.spacedock.catalogue.Drafts.PlacementDraft;
import org.spacedock.catalogue.Drafts.TrackDraft;
import org.spacedock.provenance.Cited;
import org.spacedock.provenance.Ruling;
import org.spacedock.provenance.Said;
import org.spacedock.provenance.Verdict;
import org.spacedock.site.Directory;
import org.spacedock.site.Identity;
import org.spacedock.site.Kind;
import org.spacedock.testing.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts the statements that a page sends to the database, at the data source itself, so that nothing goes uncounted. The number
 * belongs to the kind of page and not to how much there is to show.
 */
@SpringBootTest(
        classes = {Spacedock.class, StatementsTests.Counting.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:statements;USER=sa;DB_CLOSE_DELAY=-1",
            "spacedock.data=target/test-data/statements"
        })
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StatementsTests {

    private static final int ARTICLES = 1000;
    private static final int ALBUMS = 50;
    private static final int TRACKS = 1000;
    private static final int RELEASES = 500;

    /** The most that a page of each kind sends. */
    private static final Map<String, Integer> MOST = new LinkedHashMap<>();

    static {
        MOST.put("/", 9);
        MOST.put("/articles", 2);
        MOST.put("/articles/leaving-spacedock-debut", 11);
        MOST.put("/tracks/leaving-spacedock", 20);
        MOST.put("/albums", 7);
        MOST.put("/albums/picard-season-3", 21);
        MOST.put("/shows", 4);
        MOST.put("/shows/picard", 16);
        MOST.put("/shows/picard/3x09", 16);
        MOST.put("/people/frederik-wiedmann", 12);
        MOST.put("/themes/the-next-generation", 6);
        MOST.put("/themes/departure", 8);
        MOST.put("/releases", 3);
        MOST.put("/releases/picard-3x10-paramount-plus", 5);
        MOST.put("/corrections", 2);
        MOST.put("/about", 2);
        MOST.put("/nothing", 0);
        MOST.put("/articles/nothing", 2);
        MOST.put("/audio/leaving-spacedock-stand-in.mp3", 2);
    }

    @LocalServerPort
    private int port;

    @Autowired
    private AtomicInteger statements;

    @Autowired
    private CatalogueDesk catalogue;

    @Autowired
    private CalendarDesk calendar;

    @Autowired
    private ArticleDesk articles;

    @Autowired
    private Directory directory;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private EntityManager entities;

    private int ids;

    @Test
    @Order(1)
    void pageOfTheFirstPackSendsItsNumberOfStatements() {
        assertThat(counted(MOST.keySet())).isEqualTo(MOST);
    }

    @Test
    @Order(2)
    void noPageSendsMoreWhenThereIsMuchMore() {
        transaction.executeWithoutResult(status -> fill());
        counted(MOST.keySet())
                .forEach((address, count) -> assertThat(count).as(address).isLessThanOrEqualTo(MOST.get(address)));
    }

    @Test
    @Order(3)
    void pageOfAThingWithMuchOnItSendsNoMoreThanOneWithLittle() {
        Map.of(
                        "/albums/album-0", "/albums/picard-season-3",
                        "/tracks/track-0", "/tracks/leaving-spacedock",
                        "/articles/article-0", "/articles/leaving-spacedock-debut",
                        "/articles?page=50", "/articles",
                        "/albums?page=3", "/albums",
                        "/releases?page=20", "/releases",
                        "/corrections?page=20", "/corrections",
                        "/people/stephen-barton?page=30", "/people/frederik-wiedmann")
                .forEach((address, like) -> assertThat(counted(List.of(address)).get(address))
                        .as(address)
                        .isPositive()
                        .isLessThanOrEqualTo(MOST.get(like)));
    }

    /** What each page sends when it is asked for a second time: the first may warm something up. */
    private Map<String, Integer> counted(Iterable<String> addresses) {
        Reader reader = new Reader(port);
        Map<String, Integer> counted = new LinkedHashMap<>();
        for (String address : addresses) {
            reader.get(address);
            int before = statements.get();
            assertThat(reader.get(address).status()).as(address).isIn(200, 404);
            counted.put(address, statements.get() - before);
        }
        return counted;
    }

    private void fill() {
        Cited cited = new Cited("collider", "https://collider.com/", LocalDate.of(2023, 4, 13), null);
        String show = id(Kind.SHOW, "picard");
        String episode = id(Kind.EPISODE, "picard/3x09");
        String barton = id(Kind.PERSON, "stephen-barton");
        String wiedmann = id(Kind.PERSON, "frederik-wiedmann");
        String theme = id(Kind.THEME, "the-next-generation");
        List<CreditDraft> credits = List.of(
                new CreditDraft(barton, "composer", null, List.of(), List.of()),
                new CreditDraft(
                        wiedmann, "composer", null, List.of(new Said<>(cited, "F. W.")), List.of(stands("F. W."))));
        for (int i = 0; i < ALBUMS; i++) {
            Identity album = identity("album-" + i);
            catalogue.put(
                    new AlbumDraft(album, "Album " + i, show, 3, "Label", null, TRACKS / ALBUMS, true, Extras.NONE));
            catalogue.credit(
                    new Credited(Kind.ALBUM, album.id(), "Album " + i, "/albums/album-" + i, album.liveFrom()),
                    credits);
            for (int j = 0; j < TRACKS / ALBUMS; j++) {
                int number = i * TRACKS / ALBUMS + j;
                Identity track = identity("track-" + number);
                catalogue.put(new TrackDraft(track, album.id(), "Track " + number, j + 1, null, null, Extras.NONE));
                catalogue.credit(
                        new Credited(
                                Kind.TRACK, track.id(), "Track " + number, "/tracks/track-" + number, track.liveFrom()),
                        credits);
                catalogue.place(
                        track.id(),
                        List.of(new PlacementDraft(List.of(new Said<>(cited, episode)), List.of(stands(episode)))));
                catalogue.hear(track.id(), List.of(new HearingDraft(theme, cited)));
            }
            for (int j = 0; j < RELEASES / ALBUMS; j++) {
                LocalDate day = LocalDate.of(2020, 1, 1).plusDays(i * 10L + j);
                calendar.put(new ReleaseDraft(
                        identity("release-" + i + "-" + j),
                        "Release " + i + "." + j,
                        "Digital album",
                        ReleaseFormat.DIGITAL,
                        null,
                        null,
                        j == 0 ? album.id() : null,
                        j == 1 ? List.of(episode) : List.of(),
                        j > 1 ? show : null,
                        j > 1 ? 3 : null,
                        null,
                        List.of(new Said<>(cited, ReleaseDate.parse(day.toString()))),
                        List.of(stands(ReleaseDate.parse("2019")), stands(ReleaseDate.parse(day.toString())))));
            }
            letGo();
        }
        String played = id(Kind.TRACK, "leaving-spacedock");
        for (int i = 0; i < ARTICLES; i++) {
            articles.put(new ArticleDraft(
                    identity("article-" + i),
                    "Article " + i,
                    null,
                    "A standfirst.",
                    "Spacedock",
                    LocalDate.of(2024, 1, 1).plusDays(i),
                    null,
                    played,
                    List.of(played, id(Kind.TRACK, "make-it-so")),
                    List.of(show),
                    i == 0,
                    "Words before.\n\n::track[leaving-spacedock]\n\nWords after.\n",
                    List.of(cited)));
            if (i % 100 == 0) {
                letGo();
            }
        }
    }

    /** What has been written need not be looked over again with each further thing. */
    private void letGo() {
        entities.flush();
        entities.clear();
    }

    private static <V> Ruling<V> stands(V what) {
        return new Ruling<>(Verdict.STANDS, what, LocalDate.of(2026, 11, 22), "For a reason.");
    }

    private Identity identity(String slug) {
        return new Identity(
                String.format("z%07d", ids++), slug, List.of(), "generated", Instant.parse("2020-01-01T00:00:00Z"));
    }

    private final Map<Kind, Map<String, String>> known = new LinkedHashMap<>();

    private String id(Kind kind, String slug) {
        return known.computeIfAbsent(kind, all -> {
                    Map<String, String> bySlug = new LinkedHashMap<>();
                    directory.all(kind).forEach(listed -> bySlug.put(listed.slug(), listed.id()));
                    return bySlug;
                })
                .get(slug);
    }

    /** Puts itself between the pool and everybody who asks it for a connection. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {

        @Bean
        static AtomicInteger statements() {
            return new AtomicInteger();
        }

        @Bean
        static BeanPostProcessor countingDataSource(AtomicInteger statements) {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source ? counting(DataSource.class, source, statements) : bean;
                }
            };
        }

        private static <T> T counting(Class<T> type, T target, AtomicInteger statements) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (self, method, values) -> {
                        if (method.getName().matches("prepareStatement|prepareCall|createStatement")) {
                            statements.incrementAndGet();
                        }
                        try {
                            Object result = method.invoke(target, values);
                            return result instanceof Connection connection && type == DataSource.class
                                    ? counting(Connection.class, connection, statements)
                                    : result;
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }
    }
}
