package ba.sigurno.persistence.participation.target;

/** A share for which an authority can set a target. */
public enum Aim {
    /** Of its schools those with classes here. */
    ACTIVE_SCHOOLS,
    /** Of its pupils those who complete a module. */
    REACHED,
    /** Of its teachers here those with a valid certificate. */
    CERTIFIED
}
