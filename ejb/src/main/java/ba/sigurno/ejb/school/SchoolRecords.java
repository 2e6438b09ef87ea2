package ba.sigurno.ejb.school;

import ba.sigurno.ejb.school.SchoolRecord.Fate;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.school.School;
import java.util.List;
import java.util.Map;

/** The records of a room that name a school; each room that has some answers for its own when a school is merged. */
public interface SchoolRecords {

    /** Returns the columns that refer to schools, as {@code table.column}, with what becomes of their rows. */
    Map<String, Fate> columns();

    /** Returns the kinds of records, with the number of each; a kind without records may be there. */
    List<SchoolRecord> of(School school);

    /** Returns what cannot stay as it is when the records of one school come to another. */
    default List<SchoolClash> clashes(School from, School into) {
        return List.of();
    }

    /**
     * Moves the records of a school to another one; both are locked.
     *
     * @throws DomainException when they cannot be moved now
     */
    void move(School from, School into);
}
