package ba.sigurno.persistence.partners.guideline;

import ba.sigurno.persistence.entity.PublicEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** A guideline for industry, in one version after the other. */
@Entity
@Table(name = "guideline")
@NamedQuery(name = Guideline.BY_PUBLIC_ID, query = "SELECT g FROM Guideline g WHERE g.publicId = :publicId")
public class Guideline extends PublicEntity {

    /** Finds the one with {@code :publicId}. */
    public static final String BY_PUBLIC_ID = "Guideline.byPublicId";

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    protected Guideline() {}

    /** Creates one without a version. */
    public Guideline(Instant now) {
        this.createdAt = now;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
