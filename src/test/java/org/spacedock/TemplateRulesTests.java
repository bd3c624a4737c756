package org.spacedock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Rules of the house that no compiler holds anybody to, read off the files themselves. */
class TemplateRulesTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path ASSETS = Path.of("src/main/resources/assets");
    private static final int LONGEST_SCRIPT = 150;

    @Test
    void noTemplateReachesIntoClassesOrIsPreprocessed() throws IOException {
        assertThat(found(TEMPLATES, Pattern.compile("\\bT\\s*\\(|__\\s*[$*#@~]\\{|\\$\\{__")))
                .isEmpty();
    }

    @Test
    void noTemplateHasAHandlerOrAStyleInline() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : files(TEMPLATES)) {
            for (Element element : parsed(file).getAllElements()) {
                if (element.normalName().equals("style")) {
                    wrong.add(file + ": <style>");
                }
                for (Attribute attribute : element.attributes()) {
                    String name = attribute.getKey().replaceFirst("^(th:|data-th-)", "");
                    if (name.equals("style") || name.equals("styleappend") || name.matches("on[a-z]+")) {
                        wrong.add(file + ": " + attribute);
                    }
                    if (name.matches("attr|attrappend|attrprepend")
                            && attribute.getValue().matches("(?s).*(^|,)\\s*(style|on[a-z]+)\\s*=.*")) {
                        wrong.add(file + ": " + attribute);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Sanitised prose goes out unescaped in one place, and JSON-LD, which is escaped for it, in another. */
    @Test
    void unescapedTextGoesOutInTwoPlacesAlone() throws IOException {
        Map<String, List<String>> places = new TreeMap<>();
        for (Path file : files(TEMPLATES)) {
            for (Element element : parsed(file).getAllElements()) {
                if (element.hasAttr("th:utext") || element.hasAttr("data-th-utext")) {
                    places.computeIfAbsent(TEMPLATES.relativize(file).toString(), name -> new ArrayList<>())
                            .add(element.normalName() + " " + element.attr("th:utext"));
                }
            }
            assertThat(read(file)).as(file.toString()).doesNotContain("[(");
        }
        assertThat(places)
                .isEqualTo(Map.of(
                        "layout/page.html", List.of("script ${document}"),
                        "parts/block.html", List.of("div ${block.html}")));
    }

    @Test
    void everyFragmentIsGivenWhatItUses() throws IOException {
        List<String> fragments = new ArrayList<>();
        for (Path file : files(TEMPLATES)) {
            for (Element element : parsed(file).select("[th:fragment], [data-th-fragment]")) {
                fragments.add(TEMPLATES.relativize(file) + " " + element.attr("th:fragment"));
            }
        }
        assertThat(fragments).isNotEmpty().allMatch(fragment -> fragment.matches(".* [a-z]+\\([a-z]+(, [a-z]+)*\\)"));
    }

    /** A template may link to another host; it loads nothing from one. */
    @Test
    void noTemplateLoadsFromAnotherHost() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : files(TEMPLATES)) {
            for (Element element : parsed(file).getAllElements()) {
                boolean loads = !element.normalName().equals("a");
                for (Attribute attribute : element.attributes()) {
                    String name = attribute.getKey().replaceFirst("^(th:|data-th-)", "");
                    if (loads
                            && name.matches("src|srcset|href|xlink:href|data|poster|action|attr")
                            && attribute.getValue().contains("//")) {
                        wrong.add(file + ": " + attribute);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void scriptsNeedNoLoaderAndStaySmall() throws IOException {
        for (Path file : files(ASSETS)) {
            if (file.toString().endsWith(".js")) {
                assertThat(read(file).lines()).as(file.toString()).hasSizeLessThanOrEqualTo(LONGEST_SCRIPT);
            }
        }
        assertThat(found(ASSETS, Pattern.compile("(?m)^\\s*(import|export)\\b|\\bimport\\s*\\(")))
                .isEmpty();
    }

    @Test
    void assetsLoadNothingFromAnotherHost() throws IOException {
        assertThat(found(
                        ASSETS,
                        Pattern.compile(
                                "@import|url\\(\\s*['\"]?(https?:|//)|(fetch|import)\\s*\\(\\s*['\"`](https?:|//)")))
                .isEmpty();
    }

    /** What the project needs comes by the names of packages; where those are kept is the business of whoever builds it. */
    @Test
    void noFileNamesTheHostOfAPackageRegistry() throws IOException {
        List<String> hosts = List.of(
                host("repo", "maven", "apache", "org"),
                host("repo1", "maven", "org"),
                host("central", "sonatype", "com"),
                host("oss", "sonatype", "org"),
                host("search", "maven", "org"),
                host("registry", "npmjs", "org"),
                host("npmjs", "com"),
                host("deb", "debian", "org"),
                host("security", "debian", "org"),
                host("ftp", "debian", "org"),
                host("pypi", "org"));
        assertThat(naming(hosts)).isEmpty();
    }

    /** A path that only one machine has is of no use to anybody else. */
    @Test
    void noFileNamesAPathOfOneMachine() throws IOException {
        assertThat(naming(List.of("/" + "work/", "/" + "tmp/plan"))).isEmpty();
    }

    private static String host(String... labels) {
        return String.join(".", labels);
    }

    private static List<String> naming(List<String> words) throws IOException {
        List<String> wrong = new ArrayList<>();
        List<Path> files = ownFiles();
        assertThat(files).hasSizeGreaterThan(100);
        for (Path file : files) {
            String text = read(file);
            words.stream().filter(text::contains).forEach(word -> wrong.add(file + ": " + word));
        }
        return wrong;
    }

    /** The files of the project that are text, and nothing that a build or a run leaves behind. */
    private static List<Path> ownFiles() throws IOException {
        Set<String> left = Set.of("target", "data", ".git", ".idea", ".vscode", "node_modules");
        Set<String> bytes = Set.of("png", "ico", "woff2", "mp3", "m4a", "opus", "jar");
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(Path.of(""), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean skipped = folder.getNameCount() == 1 && left.contains(folder.toString());
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString();
                if (attributes.isRegularFile() && !bytes.contains(name.substring(name.lastIndexOf('.') + 1))) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private static List<String> found(Path folder, Pattern pattern) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(folder)) {
            pattern.matcher(read(file)).results().forEach(match -> found.add(file + ": " + match.group()));
        }
        return found;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            assertThat(files).isNotEmpty();
            return files;
        }
    }

    private static Document parsed(Path file) throws IOException {
        return Jsoup.parse(read(file), "", Parser.xmlParser());
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, UTF_8);
    }
}
