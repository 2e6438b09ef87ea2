package ba.sigurno.persistence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/** A row that the outside may name, by its {@link PublicId}. Two objects of one class with one public id are equal. */
@MappedSuperclass
public abstract class PublicEntity extends BaseEntity {

    @Column(name = "public_id", nullable = false, updatable = false, length = PublicId.LENGTH)
    private String publicId = PublicId.random();

    /** Returns the name under which the outside knows this row. */
    public String getPublicId() {
        return publicId;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof PublicEntity row
                && row.getClass() == getClass()
                && row.getPublicId().equals(publicId);
    }

    @Override
    public final int hashCode() {
        return publicId.hashCode();
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + " " + publicId;
    }
}
