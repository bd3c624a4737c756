package org.spacedock.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spacedock.catalogue.Names;
import org.spacedock.catalogue.Names.NamedTrack;
import org.spacedock.catalogue.TrackLine;
import org.spacedock.listening.Player;
import org.spacedock.listening.Players;
import org.spacedock.provenance.SourceLine;
import org.spacedock.provenance.Sources;
import org.spacedock.site.Crumb;
import org.spacedock.site.DateWords;
import org.spacedock.site.JsonLd;
import org.spacedock.site.Kind;
import org.spacedock.site.Metas;
import org.spacedock.site.PageMeta;
import org.spacedock.site.PageView;
import org.spacedock.site.Pager;
import org.spacedock.site.SiteAddress;
import org.spacedock.site.SiteName;
import org.spacedock.site.Snapshot;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Makes the list of articles and the page of each. Of a track that is not live an article shows nothing. */
@Component
class ArticlePages {

    private static final int MORE = 3;

    private final Articles articles;
    private final Names names;
    private final Players players;
    private final Sources sources;
    private final SiteName site;
    private final SiteAddress address;
    private final Metas metas;

    ArticlePages(
            Articles articles,
            Names names,
            Players players,
            Sources sources,
            SiteName site,
            SiteAddress address,
            Metas metas) {
        this.articles = articles;
        this.names = names;
        this.players = players;
        this.sources = sources;
        this.site = site;
        this.address = address;
        this.metas = metas;
    }

    @Snapshot
    public PageView<ArticlesPage> list(int number, Instant now) {
        Pager pager = Pager.of(number, articles.countLive(now), "/articles");
        List<Article> found = articles.findLive(now, PageRequest.of(number - 1, Pager.SIZE));
        return new PageView<>(
                new ArticlesPage(ArticleLines.lines(found), pager),
                metas.plain(
                        "Articles",
                        "News of film and television music, newest first, with the tracks to play in the text.",
                        "/articles",
                        List.of(new Crumb("Front page", "/"), new Crumb("Articles", "/articles"))));
    }

    @Snapshot
    public Optional<PageView<ArticlePage>> find(String slug, Instant now) {
        return articles.findLive(slug, now).map(article -> make(article, now));
    }

    private PageView<ArticlePage> make(Article article, Instant now) {
        String path = Kind.ARTICLE.path(article.slug());
        Manuscript manuscript = Manuscript.parse(article.body());
        Map<String, NamedTrack> bySlug = names.tracksBySlug(manuscript.tracks(), now);
        Map<String, NamedTrack> byId = names.tracks(article.trackIds(), now);
        Map<String, Player> playing = players.of(
                byId.values().stream()
                        .map(track -> new Players.Playable(track.id(), track.title(), track.path()))
                        .toList(),
                now);
        String lead = article.leadTrackId();
        ArticlePage page = new ArticlePage(
                article.title(),
                path,
                address.of(path),
                article.occasion(),
                article.standfirst(),
                article.author(),
                DateWords.of(article.written()),
                article.revised() == null ? null : DateWords.of(article.revised()),
                lead == null ? null : playing.get(lead),
                blocks(manuscript.passages(), bySlug, playing),
                tracks(article, byId, bySlug.values(), playing),
                sources.of(Kind.ARTICLE, article.getId()),
                ArticleLines.lines(articles.findLiveBut(article.getId(), now, PageRequest.of(0, MORE))),
                address.mistake(path));
        return new PageView<>(page, meta(page));
    }

    /** Those that neither stand under the headline nor in the text are played from the list. */
    private static List<TrackLine> tracks(
            Article article,
            Map<String, NamedTrack> tracks,
            Collection<NamedTrack> inText,
            Map<String, Player> playing) {
        Set<@Nullable String> elsewhere = inText.stream().map(NamedTrack::id).collect(Collectors.toSet());
        elsewhere.add(article.leadTrackId());
        return article.trackIds().stream()
                .map(tracks::get)
                .filter(Objects::nonNull)
                .map(track -> new TrackLine(
                        track.title(),
                        track.path(),
                        playing.containsKey(track.id()),
                        elsewhere.contains(track.id()) ? null : playing.get(track.id())))
                .toList();
    }

    private static List<Block> blocks(
            List<Passage> passages, Map<String, NamedTrack> tracks, Map<String, Player> playing) {
        List<Block> blocks = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage instanceof Passage.Prose prose) {
                blocks.add(Block.prose(prose.html()));
            } else if (passage instanceof Passage.Playing plays) {
                NamedTrack track = tracks.get(plays.trackSlug());
                if (track != null) {
                    Player player = playing.get(track.id());
                    blocks.add(Block.track(new TrackLine(track.title(), track.path(), player != null, player), player));
                }
            } else if (passage instanceof Passage.Veiled veiled) {
                blocks.add(Block.veil(veil(veiled), veiled.episode(), blocks(veiled.inner(), tracks, playing)));
            }
        }
        return blocks;
    }

    private static String veil(Passage.Veiled veiled) {
        return "Gives away what happens in episode "
                + veiled.episode().substring(veiled.episode().indexOf('/') + 1);
    }

    private PageMeta meta(ArticlePage page) {
        JsonLd publisher = JsonLd.of("Organization").with("name", site.text()).with("url", address.of("/"));
        JsonLd node = JsonLd.of("NewsArticle")
                .with("headline", page.title())
                .with("description", page.standfirst())
                .with("url", page.address())
                .with("mainEntityOfPage", page.address())
                .with("image", address.of("/picture.png"))
                .with("datePublished", midnight(page.written()))
                .with("dateModified", midnight(page.revised() == null ? page.written() : page.revised()))
                .with(
                        "author",
                        JsonLd.of("Organization").with("name", page.author()).with("url", address.of("/about")))
                .with("publisher", publisher)
                .with(
                        "citation",
                        page.sources().stream()
                                .map(SourceLine::address)
                                .filter(source -> source != null)
                                .map(source -> (Object) source)
                                .toList())
                .with(
                        "mentions",
                        page.tracks().stream()
                                .map(track -> JsonLd.of("MusicRecording")
                                        .with("name", track.title())
                                        .with("url", address.of(track.path())))
                                .toList());
        return metas.of(
                page.title(),
                page.standfirst(),
                page.path(),
                "article",
                List.of(),
                List.of(
                        new Crumb("Front page", "/"),
                        new Crumb("Articles", "/articles"),
                        new Crumb(page.title(), page.path())),
                midnight(page.written()),
                List.of(node));
    }

    /** An article is dated by the day; machines want an offset with it, and the site's own day is told in UTC. */
    private static String midnight(DateWords day) {
        return day.machine() + "T00:00:00Z";
    }
}
