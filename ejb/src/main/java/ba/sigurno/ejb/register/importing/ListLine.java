package ba.sigurno.ejb.register.importing;

import ba.sigurno.persistence.framework.Level;
import java.util.List;

/**
 * A row of a list of schools, with what it does to the register.
 *
 * @param row its number in the file
 * @param effect what it does
 * @param name the name as it stands there
 * @param problem the message that says why it cannot be taken; null when it can
 * @param arguments the arguments of that message
 * @param column the message that is the title of the column with the problem; null when it is not of one
 * @param schoolId the public id of the school in the register; null when it is new
 * @param version the version of that school, before it is taken and after
 * @param level its level
 * @param before how it was; null when it is new
 * @param after how it will be; null when the row cannot be taken
 */
public record ListLine(
        int row,
        ListEffect effect,
        String name,
        String problem,
        List<String> arguments,
        String column,
        String schoolId,
        int version,
        Level level,
        SchoolSnapshot before,
        SchoolSnapshot after) {

    /** Returns the fields that it changes in a school of the register; none when the school is new or the row not taken. */
    public List<FieldChange> changes() {
        return before == null || after == null ? List.of() : FieldChange.between(before, after);
    }

    /** Returns the same line as it stands in the register now. */
    ListLine taken(String id, int newVersion) {
        return new ListLine(row, effect, name, problem, arguments, column, id, newVersion, level, before, after);
    }
}
