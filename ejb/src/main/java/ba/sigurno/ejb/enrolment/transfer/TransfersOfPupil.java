package ba.sigurno.ejb.enrolment.transfer;

import ba.sigurno.ejb.enrolment.pupil.PupilRecord;
import ba.sigurno.ejb.enrolment.pupil.PupilRecords;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** The code by which a pupil is to move; it ends when the row goes. */
@ApplicationScoped
public class TransfersOfPupil implements PupilRecords {

    @Override
    public Set<String> columns() {
        return Set.of("pupil_transfer.pupil_id");
    }

    @Override
    public List<PupilRecord> of(Pupil pupil) {
        return List.of();
    }

    @Override
    public void join(Pupil from, Pupil into) {
        // The code of the row that goes must not move the one that stays.
    }
}
