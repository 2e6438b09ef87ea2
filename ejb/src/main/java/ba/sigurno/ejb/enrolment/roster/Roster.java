package ba.sigurno.ejb.enrolment.roster;

import ba.sigurno.ejb.enrolment.RosterProblem;
import java.util.List;

/**
 * A list of names as it was understood: the dry run of an import.
 *
 * @param rows the rows that are not empty, in their order
 */
public record Roster(List<Row> rows) {

    public Roster {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param line its line in the text, the first is 1
     * @param name the name; where there is a problem, what there is to show of the row
     * @param problem why it cannot be taken; null when it can
     * @param detail what the problem's message says besides, else null
     */
    public record Row(int line, String name, RosterProblem problem, Integer detail) {

        /** Whether it can become a pupil. */
        public boolean isGood() {
            return problem == null;
        }
    }

    /** The names that can be taken. */
    public List<String> getNames() {
        return rows.stream().filter(Row::isGood).map(Row::name).toList();
    }

    /** How many rows can be taken. */
    public int getGood() {
        return getNames().size();
    }

    /** How many cannot. */
    public int getBad() {
        return rows.size() - getGood();
    }
}
