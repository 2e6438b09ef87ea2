package ba.sigurno.ejb.register.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * A field of a school that a list changes.
 *
 * @param column the message that is its title
 * @param grade the grade whose pupils it tells, the argument of the title; null for another field
 * @param before its value in the register; null when not known
 * @param after its value in the list; null when it is not known any more
 */
public record FieldChange(String column, String grade, String before, String after) {

    private static final String GRADE = "register_column_grade";

    /** Returns the fields in which two states of a school differ, in the order of the columns. */
    static List<FieldChange> between(SchoolSnapshot before, SchoolSnapshot after) {
        var changes = new ArrayList<FieldChange>();
        for (var column : ListColumn.values()) {
            add(changes, column.key(), null, value(before, column), value(after, column));
        }
        var grades = new TreeSet<>(before.pupils().keySet());
        grades.addAll(after.pupils().keySet());
        for (var grade : grades) {
            add(
                    changes,
                    GRADE,
                    grade,
                    before.pupils().get(grade),
                    after.pupils().get(grade));
        }
        return changes;
    }

    private static void add(List<FieldChange> changes, String column, String grade, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new FieldChange(column, grade, Objects.toString(before, null), Objects.toString(after, null)));
        }
    }

    private static String value(SchoolSnapshot school, ListColumn column) {
        var details = school.details();
        return switch (column) {
            case NAME -> details.name();
            case KIND -> details.kind().name();
            case MUNICIPALITY -> school.municipality();
            case PLACE -> details.place();
            case STREET -> details.street();
            case TELEPHONE -> details.telephone();
            case EMAIL -> details.email();
            case PRINCIPAL -> details.principal();
            case CLOSED_ON -> school.closedOn();
            case ID, LEVEL, AUTHORITY -> null; // What a list never changes, or what follows from the municipality.
        };
    }
}
