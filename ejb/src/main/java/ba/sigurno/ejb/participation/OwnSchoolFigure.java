package ba.sigurno.ejb.participation;

/** The figures of a school's own view that lead to a list of what they count. */
public enum OwnSchoolFigure {
    /** The classes of the school year. */
    CLASSES,
    /** The modules given to these classes. */
    MODULES,
    /** The requests for workshops that are not planned yet. */
    REQUESTS,
    /** The workshops of the year. */
    WORKSHOPS,
    /** The places of teachers on trainings of the year. */
    PLACES,
    /** The certificates of teachers for trainings of the year. */
    CERTIFICATES
}
