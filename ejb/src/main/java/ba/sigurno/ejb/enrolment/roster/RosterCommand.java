package ba.sigurno.ejb.enrolment.roster;

import java.util.Set;

/**
 * A list to be taken into a class.
 *
 * @param text the list
 * @param columns the columns chosen; null when they are recognised
 * @param others the lines of doubtful rows that are one more child
 */
public record RosterCommand(String text, ColumnChoice columns, Set<Integer> others) {

    /** Returns a list whose columns are recognised and whose doubtful rows are children of the class. */
    public static RosterCommand of(String text) {
        return new RosterCommand(text, null, Set.of());
    }
}
