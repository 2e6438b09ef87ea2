package ba.sigurno.ejb.quiz.editing;

import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.quiz.bank.AuditDetail;
import ba.sigurno.ejb.quiz.bank.QuestionFinder;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Reviews questions by a second person: the authors of a version never decide on it. */
@Stateless
@RolesAllowed("EDITOR")
public class QuestionReview {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private QuestionFinder finder;

    @Inject
    private AuditService audit;

    /** Approves the newest version: from now on it may be asked. */
    public void approve(String questionId, EditVersion seen) {
        var newest = fresh(questionId, seen);
        newest.approve(self(), clock.instant());
        record("approved", newest);
    }

    /** Asks for changes, and names them. */
    public void sendBack(String questionId, EditVersion seen, String note) {
        var said = note == null ? "" : note;
        DomainException.require(
                said.length() <= QuestionVersion.NOTE_LENGTH, "app_field_long", QuestionVersion.NOTE_LENGTH);
        var newest = fresh(questionId, seen);
        newest.sendBack(self(), said, clock.instant());
        record("returned", newest);
    }

    /** Takes back a version that nobody has reviewed yet, for its authors: it is a draft again. */
    public void takeBack(String questionId, EditVersion seen) {
        var newest = finder.newestToChange(questionId);
        seen.requireFresh(newest);
        newest.takeBack(self());
        record("takenBack", newest);
    }

    private QuestionVersion fresh(String questionId, EditVersion seen) {
        var newest = finder.newestToChange(questionId);
        seen.requireFresh(newest);
        DomainException.require(!newest.getQuestion().isRetired(), "quiz_rule_retired");
        return newest;
    }

    private void record(String action, QuestionVersion version) {
        var question = version.getQuestion();
        audit.record("quiz_action_" + action, "question", question.getPublicId(), AuditDetail.of(question));
    }

    private Account self() {
        return em.getReference(Account.class, caller.account().getId());
    }
}
