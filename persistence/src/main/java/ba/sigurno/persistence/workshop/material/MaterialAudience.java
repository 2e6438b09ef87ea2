package ba.sigurno.persistence.workshop.material;

/** Who sees a material of a topic. */
public enum MaterialAudience {
    /** Who holds workshops, and nobody else. */
    TRAINER,
    /** The school too, once a workshop was held there. */
    SCHOOL,
    /** Everybody, in the library, too. */
    EVERYBODY
}
