package ba.sigurno.ejb.quiz.bank;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Finds questions of the bank, which belongs to all editors. */
@Stateless
@RolesAllowed({"EDITOR", "ADMIN"})
public class QuestionFinder {

    @PersistenceContext
    private EntityManager em;

    /**
     * Returns the newest version of a question, with the question.
     *
     * @throws NotFoundException when there is none
     */
    public QuestionVersion newest(String questionId) {
        return find(questionId, LockModeType.NONE);
    }

    /**
     * Returns the same, locked against changes by others until the transaction ends: of two who change it, the second
     * then knows.
     */
    public QuestionVersion newestToChange(String questionId) {
        return find(questionId, LockModeType.PESSIMISTIC_WRITE);
    }

    private QuestionVersion find(String questionId, LockModeType lock) {
        if (!PublicId.hasForm(questionId)) {
            throw new NotFoundException("question");
        }
        return em.createNamedQuery(QuestionVersion.LATEST, QuestionVersion.class)
                .setParameter("publicId", questionId)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("question " + questionId));
    }
}
