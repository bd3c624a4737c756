package org.spacedock.pack;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.spacedock.site.Slug;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a pack from its files and checks it whole.
 *
 * <p>It goes through the files twice: first everybody claims an id and a slug, then what refers to others is read. So the order
 * of files and entries doesn't matter.
 */
class PackReader {

    /** Enough for a pack of some 200,000 tracks in one file; a limit, so that a wrong file can't fill the memory. */
    private static final int LARGEST_FILE = 128 * 1024 * 1024;

    private final Problems problems = new Problems();
    private final PackFolder folder;
    private final Who who;
    private final Map<String, String> outlets;
    private final Listener listener;

    PackReader(PackFolder folder, Who who, Map<String, String> outlets, Listener listener) {
        this.folder = folder;
        this.who = who;
        this.outlets = outlets;
        this.listener = listener;
    }

    /**
     * Reads the pack.
     *
     * @param packs the slugs of the packs that are read beside it
     * @throws PackRejected with all that is wrong
     */
    Pack read(String digest, Set<String> packs) {
        Map<String, List<Entry>> sections = sections();
        if (!problems.isEmpty()) {
            // What can't be read is missing everywhere: to name all that refers to it would bury the cause.
            throw new PackRejected(folder.name(), problems.inOrder());
        }
        List<Entry> heads = sections.getOrDefault("pack", List.of());
        if (heads.size() != 1) {
            problems.add("pack.yaml", 0, "expected one field “pack” with the pack's slug and title");
            throw new PackRejected(folder.name(), problems.inOrder());
        }
        Entry head = heads.get(0);
        Pack pack = new Pack(head.required("slug", text -> new Slug(text).text(), ""), head.required("title"), digest);
        if (packs.contains(pack.slug)) {
            head.wrong("slug", "another pack at hand has the slug " + pack.slug);
        }
        head.done();
        Reading reading = new Reading(pack.slug, folder, problems, who, outlets);
        CatalogueReader catalogue = new CatalogueReader(reading, sections);
        RecordingReader recordings = new RecordingReader(reading, sections, listener);
        ReleaseReader releases = new ReleaseReader(reading, sections);
        ArticleReader articles = new ArticleReader(reading, folder, problems);
        catalogue.claim(pack);
        recordings.claim();
        releases.claim();
        articles.claim();
        catalogue.read(pack);
        recordings.read(pack);
        releases.read(pack);
        articles.read(pack);
        if (!problems.isEmpty()) {
            throw new PackRejected(pack.slug.isEmpty() ? folder.name() : pack.slug, problems.inOrder());
        }
        return pack;
    }

    private static final Set<String> SECTIONS =
            Set.of("pack", "outlets", "people", "themes", "shows", "albums", "tracks", "recordings", "releases");

    private Map<String, List<Entry>> sections() {
        Map<String, List<Entry>> sections = new LinkedHashMap<>();
        folder.files().forEach((path, file) -> {
            if (path.endsWith(".yaml") && !path.contains("/")) {
                Node root = compose(path, file);
                if (root != null) {
                    addSections(new Entry(path, 0, root, problems), sections);
                }
            }
        });
        return sections;
    }

    private static void addSections(Entry root, Map<String, List<Entry>> sections) {
        for (String section : new TreeSet<>(SECTIONS)) {
            List<Entry> entries = sections.computeIfAbsent(section, name -> new ArrayList<>());
            if (section.equals("pack")) {
                Entry head = root.entry(section);
                if (head != null) {
                    entries.add(head);
                }
            } else {
                entries.addAll(root.entries(section));
            }
        }
        root.done();
    }

    private @Nullable Node compose(String path, Resource file) {
        try (Reader text = new InputStreamReader(file.getInputStream(), PackFolder.utf8())) {
            return compose(text);
        } catch (CharacterCodingException e) {
            problems.add(path, 0, PackFolder.NO_UTF8);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            problems.add(path, line, "this is no YAML: " + e.getProblem());
        } catch (YAMLException e) {
            boolean letters = e.getCause() instanceof CharacterCodingException;
            problems.add(path, 0, letters ? PackFolder.NO_UTF8 : "this can't be read as YAML: " + e.getMessage());
        } catch (IOException e) {
            problems.add(path, 0, "this can't be read: " + e.getMessage());
        }
        return null;
    }

    static @Nullable Node compose(Reader text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LARGEST_FILE);
        options.setMaxAliasesForCollections(0);
        return new Yaml(options).compose(text);
    }
}
