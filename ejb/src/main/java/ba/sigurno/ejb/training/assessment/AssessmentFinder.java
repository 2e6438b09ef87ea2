package ba.sigurno.ejb.training.assessment;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.quiz.attempt.Attempt;
import ba.sigurno.persistence.training.assessment.AssessmentWindow;
import ba.sigurno.persistence.training.assessment.ExtraAttempt;
import ba.sigurno.persistence.training.programme.Requirement;
import ba.sigurno.persistence.training.session.Registration;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds tests with what belongs to them. The caller checks whose they are. */
@Dependent
public class AssessmentFinder {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    /** The requirement of a test that is taken online. */
    Requirement requirement(String requirementId) {
        return entities.find(Requirement.class, Requirement.BY_PUBLIC_ID, requirementId, Requirement::isOnline);
    }

    /** The requirement of the test that an attempt is of; empty where its edition asks for it no more. */
    Optional<Requirement> requirement(Attempt attempt) {
        return em.createNamedQuery(Requirement.OF_QUIZ, Requirement.class)
                .setParameter("quiz", attempt.getQuiz())
                .getResultStream()
                .findFirst();
    }

    /** The latest session in which a teacher has a seat; without one the test is not the teacher's. */
    TrainingSession session(Requirement requirement, Account teacher) {
        return em.createNamedQuery(Registration.OF_TEACHERS, Registration.class)
                .setParameter("editions", List.of(requirement.getEdition()))
                .setParameter("accountIds", List.of(teacher.getId()))
                .getResultStream()
                .map(Registration::getSession)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new NotFoundException("test of a training of others"));
    }

    /** The time in which the tests of a session are taken; not stored yet when nobody set it. */
    AssessmentWindow window(TrainingSession session) {
        return em.createNamedQuery(AssessmentWindow.OF_SESSION, AssessmentWindow.class)
                .setParameter("session", session)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new AssessmentWindow(session));
    }

    /** What teachers were granted beyond the attempts at a test that all have. */
    List<ExtraAttempt> extras(Requirement requirement, Collection<Long> accountIds) {
        return accountIds.isEmpty()
                ? List.of()
                : em.createNamedQuery(ExtraAttempt.OF_TEACHERS, ExtraAttempt.class)
                        .setParameter("requirement", requirement)
                        .setParameter("accountIds", accountIds)
                        .getResultList();
    }

    /** The attempts of teachers at a test, the newest of each before the others. */
    List<Attempt> attempts(Requirement requirement, Collection<Long> accountIds) {
        return accountIds.isEmpty()
                ? List.of()
                : em.createNamedQuery(Attempt.OF_ACCOUNTS, Attempt.class)
                        .setParameter("quiz", requirement.getQuiz())
                        .setParameter("accountIds", accountIds)
                        .getResultList();
    }
}
