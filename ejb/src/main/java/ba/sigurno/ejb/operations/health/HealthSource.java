package ba.sigurno.ejb.operations.health;

import java.util.List;

/** Looks at one part of the system. */
public interface HealthSource {

    /** Returns what it finds, also when all is well. */
    List<HealthFinding> look();

    /** Returns whether it asks the database, and so need not look when that does not answer; else it looks beside the others. */
    default boolean asksDatabase() {
        return true;
    }
}
