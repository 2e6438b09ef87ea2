package ba.sigurno.ejb.register.merging;

import ba.sigurno.ejb.school.SchoolClash;
import ba.sigurno.ejb.school.SchoolRecord;
import ba.sigurno.ejb.school.SchoolRecord.Fate;
import ba.sigurno.persistence.school.School;
import java.util.List;

/**
 * What becomes of two schools that are merged.
 *
 * @param from the one that is closed
 * @param into the one that stays
 * @param records the kinds of records of the one that is closed, without those it has none of
 * @param clashes what changes so that they fit
 */
public record MergePreview(School from, School into, List<SchoolRecord> records, List<SchoolClash> clashes) {

    /** Returns the records that come to the school that stays. */
    public List<SchoolRecord> getMoving() {
        return with(Fate.MOVES);
    }

    /** Returns the records that stay with the school that is closed. */
    public List<SchoolRecord> getStaying() {
        return with(Fate.STAYS);
    }

    private List<SchoolRecord> with(Fate fate) {
        return records.stream().filter(record -> record.fate() == fate).toList();
    }
}
