package ba.sigurno.ejb.enrolment.schoolclass;

import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;

/** Tells what a room keeps of a class; each room that keeps something of classes answers for its own. */
public interface ClassRecords {

    /** Returns whether the room keeps something of the class, so that it cannot be deleted. */
    boolean hasAny(SchoolClass schoolClass);

    /** Keeps the results of a class whose pupils go on to the next school year, before they do. */
    default void conclude(SchoolClass schoolClass) {}
}
