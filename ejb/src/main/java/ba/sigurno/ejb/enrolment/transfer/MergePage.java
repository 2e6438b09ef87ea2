package ba.sigurno.ejb.enrolment.transfer;

import ba.sigurno.ejb.enrolment.pupil.PupilLine;
import ba.sigurno.ejb.enrolment.pupil.PupilRecord;
import java.util.List;

/**
 * Two rows of one child, before they are merged.
 *
 * @param kept the row that stays, with its code
 * @param records what it has
 * @param other the row that goes
 * @param otherRecords what the one that stays gets
 */
public record MergePage(PupilLine kept, List<PupilRecord> records, PupilLine other, List<PupilRecord> otherRecords) {}
