package org.spacedock.provenance;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/** What hangs on a thing and has no address of its own. */
@MappedSuperclass
@SequenceGenerator(name = "fact", sequenceName = "fact_seq", allocationSize = 50)
public abstract class Fact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fact")
    private @Nullable Long id;

    private int position;

    protected Fact() {}

    protected Fact(int position) {
        this.position = position;
    }

    public @Nullable Long id() {
        return id;
    }

    public int position() {
        return position;
    }
}
