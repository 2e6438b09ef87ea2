package ba.sigurno.ejb.enrolment.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What enrolment holds of a pupil. The code and the name are encrypted; that they are there is told, and the name is read. */
@ApplicationScoped
public class EnrolmentTables implements PupilTables {

    @Override
    public List<PupilTable> tables() {
        return List.of(
                PupilTable.of(
                        "pupil",
                        "pupil p WHERE p.id = ?",
                        "p.public_id",
                        "p.nickname",
                        "p.recognition_cipher IS NOT NULL AS has_name",
                        "p.source_key",
                        "p.grade",
                        "p.first_sign_in",
                        "p.last_seen",
                        "p.sign_outs",
                        "p.created_at"),
                PupilTable.of("pupil_transfer", "pupil_transfer t WHERE t.pupil_id = ?", "t.ends_at"),
                PupilTable.of(
                        "roster_change",
                        "roster_change r JOIN roster_import i ON i.id = r.roster_import_id WHERE r.pupil_id = ?",
                        "i.taken_at",
                        "r.made",
                        "r.former_cipher IS NOT NULL AS has_former_name"));
    }
}
