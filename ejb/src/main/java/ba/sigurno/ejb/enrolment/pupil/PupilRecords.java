package ba.sigurno.ejb.enrolment.pupil;

import ba.sigurno.persistence.enrolment.pupil.Pupil;
import java.util.List;
import java.util.Set;

/** Tells what a room keeps of a pupil; each room that keeps something of pupils answers for its own. */
public interface PupilRecords {

    /** Returns the columns that refer to pupils, as {@code table.column}. */
    Set<String> columns();

    /** Returns the kinds of records of a pupil, with the number of each. */
    List<PupilRecord> of(Pupil pupil);

    /** Gives the records of one row of a child to the other, which keeps the better where both have one. */
    void join(Pupil from, Pupil into);

    /** Takes a pupil out of what only some of a class were given, before the pupil moves to another one. */
    default void leave(Pupil pupil) {}
}
