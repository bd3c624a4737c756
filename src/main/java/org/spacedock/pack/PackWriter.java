package org.spacedock.pack;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spacedock.article.ArticleDesk;
import org.spacedock.calendar.CalendarDesk;
import org.spacedock.catalogue.CatalogueDesk;
import org.spacedock.listening.ListeningDesk;
import org.spacedock.listening.RecordingRefused;
import org.spacedock.provenance.ProvenanceDesk;
import org.springframework.stereotype.Component;

/** Writes a checked pack through the desks of the rooms, a hundred things at a time, so that memory stays bounded. */
@Component
class PackWriter {

    private static final Logger log = LoggerFactory.getLogger(PackWriter.class);
    private static final int BATCH = 100;
    private static final int TOLD = 1000;

    private final ProvenanceDesk provenance;
    private final CatalogueDesk catalogue;
    private final ListeningDesk listening;
    private final CalendarDesk calendar;
    private final ArticleDesk articles;
    private final EntityManager entities;
    private final Clock clock;

    PackWriter(
            ProvenanceDesk provenance,
            CatalogueDesk catalogue,
            ListeningDesk listening,
            CalendarDesk calendar,
            ArticleDesk articles,
            EntityManager entities,
            Clock clock) {
        this.provenance = provenance;
        this.catalogue = catalogue;
        this.listening = listening;
        this.calendar = calendar;
        this.articles = articles;
        this.entities = entities;
        this.clock = clock;
    }

    /** Writes the pack in the caller's transaction. */
    void write(Pack pack) {
        Progress progress = new Progress(pack);
        progress.each(pack.outlets, provenance::put);
        progress.each(pack.people, catalogue::put);
        progress.each(pack.themes, catalogue::put);
        progress.each(pack.shows, catalogue::put);
        progress.each(pack.seasons, catalogue::put);
        progress.each(pack.episodes, catalogue::put);
        progress.each(pack.albums, catalogue::put);
        progress.each(pack.tracks, this::put);
        progress.each(pack.credits, credits -> catalogue.credit(credits.on(), credits.told()));
        progress.each(pack.recordings, recording -> {
            try {
                listening.put(recording.draft());
            } catch (RecordingRefused e) {
                throw new PackRejected(
                        pack.slug,
                        List.of(new Problem(recording.file(), recording.line(), String.valueOf(e.getMessage()))));
            }
        });
        progress.each(pack.releases, calendar::put);
        progress.each(pack.articles, articles::put);
        catalogue.holdBack(clock.instant()).forEach(listening::holdBack);
        calendar.holdBack();
        entities.flush();
        entities.clear();
    }

    private void put(Pack.TrackFacts track) {
        catalogue.put(track.draft());
        String id = track.draft().identity().id();
        catalogue.place(id, track.placements());
        catalogue.hear(id, track.hearings());
    }

    /** Counts what is written, says so now and then, and lets go of what has been. */
    private final class Progress {

        private final Pack pack;
        private int done;

        Progress(Pack pack) {
            this.pack = pack;
        }

        <T> void each(List<T> things, Consumer<T> writing) {
            for (T thing : things) {
                writing.accept(thing);
                done++;
                if (done % BATCH == 0) {
                    entities.flush();
                    entities.clear();
                }
                if (done % TOLD == 0) {
                    log.info("Importing {}: {} of {}", pack.slug, done, pack.size());
                }
            }
            entities.flush();
            entities.clear();
        }
    }
}
