package org.spacedock.site;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * Anything that has an address and an instant from which on it may be seen.
 *
 * <p>The instant is stored as the effective one, so that a single comparison answers for the thing and for all above it.
 */
@MappedSuperclass
public abstract class Publishable implements Persistable<String> {

    /**
     * The one predicate of publication, for a query whose parameter {@code now} is the present instant: {@code "… and t." +
     * LIVE}. Every query of a public surface ends with it.
     */
    public static final String LIVE = "liveFrom <= :now";

    @Id
    private String id;

    private String slug;
    private String pack;
    private Instant liveFrom;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected Publishable() {}

    protected Publishable(Identity identity) {
        this.id = identity.id();
        this.slug = identity.slug();
        this.pack = identity.pack();
        this.liveFrom = identity.liveFrom();
    }

    /** Takes a new slug and a new instant; what it is stays. The old slug is the business of {@link OldSlugs}. */
    protected void identify(Identity identity) {
        this.slug = identity.slug();
        this.liveFrom = identity.liveFrom();
    }

    /** Is live no sooner than this. */
    public void holdBack(Instant until) {
        if (until.isAfter(liveFrom)) {
            this.liveFrom = until;
        }
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }

    public String slug() {
        return slug;
    }

    public String pack() {
        return pack;
    }

    public Instant liveFrom() {
        return liveFrom;
    }
}
