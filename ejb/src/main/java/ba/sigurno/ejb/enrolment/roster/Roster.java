package ba.sigurno.ejb.enrolment.roster;

import ba.sigurno.ejb.enrolment.RosterProblem;
import java.util.List;

/**
 * A parsed list of names: the dry run of an import.
 *
 * @param rows the rows that are not empty, in their order
 */
public record Roster(List<Row> rows) {

    public Roster {
        rows = List.copyOf(rows);
    }

    /**
     * A row of the list.
     *
     * @param line its line in the text, the first is 1
     * @param name the name; where there is a problem, the part of the row that may be shown
     * @param problem the reason why it cannot be taken; null when it can
     * @param detail the argument of the problem's message, else null
     */
    public record Row(int line, String name, RosterProblem problem, Integer detail) {

        /** Returns whether it can become a pupil. */
        public boolean isGood() {
            return problem == null;
        }
    }

    /** Returns the names that can be taken. */
    public List<String> getNames() {
        return rows.stream().filter(Row::isGood).map(Row::name).toList();
    }

    /** Counts the rows that can be taken. */
    public int getGood() {
        return getNames().size();
    }

    /** Counts the rows that cannot be taken. */
    public int getBad() {
        return rows.size() - getGood();
    }
}
