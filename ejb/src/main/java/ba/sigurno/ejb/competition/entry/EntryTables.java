package ba.sigurno.ejb.competition.entry;

import ba.sigurno.ejb.enrolment.disclosure.PupilTable;
import ba.sigurno.ejb.enrolment.disclosure.PupilTables;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The quizzes in which a pupil took part, with the answers; without the code of the entry, which stays when the pupil goes. */
@ApplicationScoped
public class EntryTables implements PupilTables {

    @Override
    public List<PupilTable> tables() {
        return List.of(
                PupilTable.of(
                        "competition_entry",
                        "competition_entry e WHERE e.pupil_id = ? ORDER BY e.id",
                        "e.edition_id AS edition",
                        "e.grade",
                        "e.entered_at"),
                PupilTable.of(
                        "competition_answer",
                        "competition_answer a JOIN competition_entry e ON e.id = a.entry_id WHERE e.pupil_id = ? ORDER BY a.seq",
                        "e.edition_id AS edition",
                        "a.item",
                        "a.response",
                        "a.answered_at"),
                PupilTable.of(
                        "game_player",
                        "game_player g JOIN class_game c ON c.id = g.game_id WHERE g.pupil_id = ?",
                        "c.public_id AS game",
                        "g.kicked"));
    }
}
