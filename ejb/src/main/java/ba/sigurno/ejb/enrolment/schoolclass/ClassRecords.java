package ba.sigurno.ejb.enrolment.schoolclass;

import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.i18n.Language;
import java.util.List;

/** Tells what a room keeps of a class; each room that keeps something of classes answers for its own. */
public interface ClassRecords {

    /** Returns whether the room keeps something of the class, so that it cannot be deleted. */
    boolean hasAny(SchoolClass schoolClass);

    /** Names what the class was given and is not written in its language, in the language of the reader. */
    default List<String> missing(SchoolClass schoolClass, Language reader) {
        return List.of();
    }

    /** Keeps the results of a class whose pupils go on to the next school year, before they do. */
    default void conclude(SchoolClass schoolClass) {}
}
