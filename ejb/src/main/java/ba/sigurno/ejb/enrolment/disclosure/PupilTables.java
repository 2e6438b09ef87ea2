package ba.sigurno.ejb.enrolment.disclosure;

import java.util.List;

/** The tables of a room that have rows about pupils; each room that has some tells of its own. */
public interface PupilTables {

    /** Returns the tables, in the order in which they are told. */
    List<PupilTable> tables();
}
