package ba.sigurno.ejb.competition.game;

import ba.sigurno.ejb.enrolment.pupil.PupilRecord;
import ba.sigurno.ejb.enrolment.pupil.PupilRecords;
import ba.sigurno.persistence.competition.game.GamePlayer;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/** In which quizzes of Safer Internet Day and games a pupil takes part. */
@ApplicationScoped
public class EntriesOfPupil implements PupilRecords {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<String> columns() {
        return Set.of("competition_entry.pupil_id", "game_player.pupil_id");
    }

    @Override
    public List<PupilRecord> of(Pupil pupil) {
        return List.of();
    }

    @Override
    public void join(Pupil from, Pupil into) {
        for (var query : List.of(GamePlayer.JOIN_ENTRIES, GamePlayer.JOIN)) {
            em.createNamedQuery(query)
                    .setParameter(1, from.getId())
                    .setParameter(2, into.getId())
                    .executeUpdate();
        }
    }
}
