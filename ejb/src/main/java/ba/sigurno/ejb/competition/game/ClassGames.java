package ba.sigurno.ejb.competition.game;

import ba.sigurno.ejb.enrolment.schoolclass.ClassRecords;
import ba.sigurno.persistence.competition.game.ClassGame;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The games that a class played. */
@ApplicationScoped
public class ClassGames implements ClassRecords {

    @PersistenceContext
    private EntityManager em;

    @Override
    public boolean hasAny(SchoolClass schoolClass) {
        return em.createNamedQuery(ClassGame.COUNT, Long.class)
                        .setParameter("schoolClass", schoolClass)
                        .getSingleResult()
                > 0;
    }
}
