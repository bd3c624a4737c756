package org.spacedock.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spacedock.listening.ListeningDesk;
import org.spacedock.provenance.ProvenanceDesk;
import org.spacedock.site.ContentRevision;
import org.spacedock.site.Directory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports the packs at start, before the web server's port opens, so that no reader meets half a site.
 *
 * <p>All packs are read and checked first; then they are written in one transaction. A pack whose files have not changed since
 * it was last imported is not even read.
 */
@Component
class PackImport implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(PackImport.class);

    private final PackSettings settings;
    private final PackWriter writer;
    private final Directory directory;
    private final ProvenanceDesk provenance;
    private final ListeningDesk listening;
    private final Listener listener;
    private final ContentRevision revision;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile boolean running;

    PackImport(
            PackSettings settings,
            PackWriter writer,
            Directory directory,
            ProvenanceDesk provenance,
            ListeningDesk listening,
            Listener listener,
            ContentRevision revision,
            JdbcClient database,
            TransactionTemplate transaction,
            Clock clock) {
        this.settings = settings;
        this.writer = writer;
        this.directory = directory;
        this.provenance = provenance;
        this.listening = listening;
        this.listener = listener;
        this.revision = revision;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void start() {
        try {
            List<PackFolder> folders = new ArrayList<>(settings.builtinContent() ? PackFolder.builtin() : List.of());
            for (String folder : settings.content()) {
                folders.addAll(PackFolder.in(Path.of(folder)));
            }
            importAll(folders);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        running = true;
    }

    /**
     * Imports these packs, all or none.
     *
     * @throws PackRejected when one of them can't be imported as it is
     */
    void importAll(List<PackFolder> folders) throws IOException {
        List<Pack> changed = new ArrayList<>();
        Set<String> slugs = new HashSet<>();
        Who who = null;
        Map<String, String> outlets = new HashMap<>();
        for (PackFolder folder : folders) {
            String digest = folder.digest();
            Optional<String> known = known(digest);
            if (known.isPresent()) {
                slugs.add(known.get());
                continue;
            }
            if (who == null) {
                who = new Who(directory);
                outlets.putAll(provenance.packsOfOutlets());
            }
            Pack pack = new PackReader(folder, who, outlets, listener).read(digest, slugs);
            slugs.add(pack.slug);
            pack.outlets.forEach(outlet -> outlets.put(outlet.slug(), pack.slug));
            changed.add(pack);
        }
        if (!listener.isThere() && changed.stream().anyMatch(pack -> !pack.recordings.isEmpty())) {
            log.warn("Recordings are taken without being listened to, and without a waveform where a pack brings none:"
                    + " there is no ffmpeg; install it, or name it by the setting spacedock.ffmpeg.");
        }
        if (!changed.isEmpty()) {
            transaction.executeWithoutResult(status -> writeAll(changed));
        }
    }

    /** Of several nodes that start at once one writes; the others wait for it and find its work done. */
    private void writeAll(List<Pack> changed) {
        revision.lock();
        changed.stream().filter(pack -> known(pack.digest).isEmpty()).forEach(this::write);
    }

    /** The slug of the pack that was last imported from just these files, if all its audio is here. */
    private Optional<String> known(String digest) {
        return database.sql("select slug from pack where digest = :digest")
                .param("digest", digest)
                .query(String.class)
                .optional()
                .filter(listening::hasAllBytes);
    }

    private void write(Pack pack) {
        long begun = clock.millis();
        writer.write(pack);
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        int known = database.sql(
                        "update pack set title = :title, digest = :digest, imported_at = :now where slug = :slug")
                .param("title", pack.title)
                .param("digest", pack.digest)
                .param("now", now)
                .param("slug", pack.slug)
                .update();
        if (known == 0) {
            database.sql("insert into pack (slug, title, digest, imported_at) values (:slug, :title, :digest, :now)")
                    .param("slug", pack.slug)
                    .param("title", pack.title)
                    .param("digest", pack.digest)
                    .param("now", now)
                    .update();
        }
        revision.raise();
        log.info("Imported {}: {} things in {} ms", pack.slug, pack.size(), clock.millis() - begun);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, whose phase is close to the last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
