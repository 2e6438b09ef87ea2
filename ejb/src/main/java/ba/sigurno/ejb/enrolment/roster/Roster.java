package ba.sigurno.ejb.enrolment.roster;

import ba.sigurno.ejb.enrolment.RosterProblem;
import ba.sigurno.ejb.enrolment.WrittenName;
import java.util.List;

/**
 * A list of names compared with a class: the dry run of an import.
 *
 * @param text the list as it was read, without the columns that must not be known
 * @param columns its columns; without the ones that must not be known
 * @param choice which of them are read
 * @param unread the titles of columns that are not read
 * @param rows the rows that are not empty, and the pupils who are in none of them; by effect
 */
public record Roster(String text, List<Column> columns, ColumnChoice choice, List<String> unread, List<Row> rows) {

    public Roster {
        columns = List.copyOf(columns);
        unread = List.copyOf(unread);
        rows = List.copyOf(rows);
    }

    /**
     * A column of the list.
     *
     * @param label its title, or what stands in its first row
     * @param use what it holds
     */
    public record Column(String label, ColumnUse use) {}

    /**
     * A row of the list.
     *
     * @param line its line in the text, the first is 1; 0 for a pupil who is in no row
     * @param effect what it does
     * @param name the name that will be in the class; where there is a problem, the part of the row that may be shown
     * @param problem the reason why it cannot be taken; null when it can
     * @param detail the argument of the problem's message, else null
     * @param pupilId the public id of the pupil of the class that it is, or may be; null for none
     * @param present the name of that pupil as it is in the class now
     */
    public record Row(
            int line,
            RosterEffect effect,
            String name,
            RosterProblem problem,
            Integer detail,
            String pupilId,
            String present) {

        /** Returns the name of the pupil of the class if the row is that child: the list only adds a surname's letters. */
        public String merged() {
            return WrittenName.of(present).isLessThan(WrittenName.of(name)) ? name : present;
        }
    }

    /** Returns the names of new pupils. */
    public List<String> getNames() {
        return rows.stream()
                .filter(row -> row.effect() == RosterEffect.NEW)
                .map(Row::name)
                .toList();
    }

    /** Counts the rows with an effect. */
    public int count(RosterEffect effect) {
        return (int) rows.stream().filter(row -> row.effect() == effect).count();
    }

    /** Returns whether it does something to the class. */
    public boolean isFit() {
        return count(RosterEffect.NEW) + count(RosterEffect.CHANGED) + count(RosterEffect.DOUBTFUL) > 0;
    }
}
