package ba.sigurno.ejb.training.progress;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.ejb.training.session.SessionFinder;
import ba.sigurno.ejb.training.session.SessionTrail;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.training.programme.Requirement;
import ba.sigurno.persistence.training.programme.RequirementKind;
import ba.sigurno.persistence.training.progress.Fulfilment;
import ba.sigurno.persistence.training.progress.FulfilmentState;
import ba.sigurno.persistence.training.session.Registration;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lets who leads a session write down results, and accept or return what teachers handed in. */
@Stateless
@RolesAllowed({"TRAINER", "PLANNER"})
public class FulfilmentService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private SessionFinder finder;

    @Inject
    private ProgressFinder progress;

    @Inject
    private FulfilmentRecords desk;

    @Inject
    private FulfilmentMails mails;

    @Inject
    private HeldAwards awards;

    @Inject
    private SessionTrail trail;

    /**
     * A result as it was typed.
     *
     * @param before the one that the page had shown; null for none
     * @param now the one to be; null for none
     */
    public record Result(Integer before, Integer now) {}

    /**
     * The task that is decided on, and its teacher.
     *
     * @param requirementId the public id of the task
     * @param teacherId the public id of the teacher's account
     * @param version the version of the record that the decision was made on; 0 for none
     */
    public record Piece(String requirementId, String teacherId, int version) {}

    /**
     * Saves results of an assessment, in percent; those that stay as they were are left alone.
     *
     * @param results by the teachers' public ids
     * @throws OptimisticLockException when somebody else wrote down another one meanwhile: then none is saved
     */
    public void record(String sessionId, String requirementId, Map<String, Result> results) {
        var session = alive(sessionId);
        var requirement = requirement(session, requirementId, RequirementKind.ASSESSMENT);
        var teachers = session.seated().stream()
                .map(Registration::getAccount)
                .filter(teacher -> changes(results.get(teacher.getPublicId())))
                .toList();
        if (teachers.isEmpty()) {
            return;
        }
        var records = desk.take(requirement, teachers);
        var book = progress.open(session);
        for (var teacher : teachers) {
            var result = results.get(teacher.getPublicId());
            if (record(records.get(teacher), result, book)) {
                trail.record("result_recorded", session, teacher.getDisplayName(), result.now() + "%");
            }
        }
        em.flush();
    }

    private static boolean changes(Result result) {
        return result != null && !Objects.equals(result.before(), result.now());
    }

    /** Records a result; false when it is there already. */
    private boolean record(Fulfilment fulfilment, Result result, TeacherProgress book) {
        var current = book.score(fulfilment);
        if (Objects.equals(current, result.now())) {
            return false;
        }
        if (!Objects.equals(current, result.before())) {
            throw new OptimisticLockException("another result was recorded meanwhile");
        }
        DomainException.require(result.now() != null, "training_rule_score");
        var metAt = metAt(fulfilment);
        fulfilment.record(result.now(), name(), clock.instant());
        settle(fulfilment, metAt, book);
        return true;
    }

    /** Accepts a task that was handed in, or shown on the spot; the remark may be empty. */
    public void accept(String sessionId, Piece piece, String remark) {
        var session = alive(sessionId);
        var fulfilment = taken(session, piece);
        fulfilment.accept(checked(remark), name(), clock.instant());
        desk.keep(fulfilment);
        em.flush();
        mails.accepted(fulfilment);
        trail.record("task_accepted", session, fulfilment.getAccount().getDisplayName());
    }

    /** Returns a task that is to be improved; the remark says how. */
    public void giveBack(String sessionId, Piece piece, String remark) {
        var session = alive(sessionId);
        var fulfilment = taken(session, piece);
        var metAt = metAt(fulfilment);
        fulfilment.giveBack(checked(remark), name(), clock.instant());
        var edition = fulfilment.getRequirement().getEdition();
        settle(
                fulfilment,
                metAt,
                progress.open(List.of(edition), List.of(fulfilment.getAccount().getId())));
        em.flush();
        mails.returned(fulfilment);
        trail.record("task_returned", session, fulfilment.getAccount().getDisplayName());
    }

    /** The time at which it was met; null when it is not. */
    private static Instant metAt(Fulfilment fulfilment) {
        return fulfilment.getState() == FulfilmentState.MET ? fulfilment.getDecidedAt() : null;
    }

    /** Stores a decision, unless it takes back what an award rests on. During a renewal, a teacher may fail. */
    private void settle(Fulfilment fulfilment, Instant metAt, TeacherProgress book) {
        var teacher = fulfilment.getAccount();
        var programme = fulfilment.getRequirement().getEdition().getProgramme();
        if (metAt != null && fulfilment.getState() != FulfilmentState.MET && !book.renews(programme, teacher)) {
            awards.requireNoneRestsOn(programme, List.of(teacher), metAt);
        }
        desk.keep(fulfilment);
    }

    private Fulfilment taken(TrainingSession session, Piece piece) {
        var requirement = requirement(session, piece.requirementId(), RequirementKind.TASK);
        var teacher = session.seated().stream()
                .map(Registration::getAccount)
                .filter(seated -> seated.getPublicId().equals(piece.teacherId()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("teacher without a seat: " + piece.teacherId()));
        var fulfilment = desk.take(requirement, List.of(teacher)).get(teacher);
        if (fulfilment.getVersion() != piece.version()) {
            throw new OptimisticLockException("decided or handed in meanwhile");
        }
        return fulfilment;
    }

    private TrainingSession alive(String sessionId) {
        var session = finder.findLed(sessionId);
        session.requireNotCancelled();
        return session;
    }

    private static Requirement requirement(TrainingSession session, String requirementId, RequirementKind kind) {
        return session.getEdition().getRequirements().stream()
                .filter(requirement -> requirement.getPublicId().equals(requirementId) && requirement.getKind() == kind)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("requirement " + requirementId));
    }

    private static String checked(String remark) {
        return FreeText.check(remark, Fulfilment.REMARK_LENGTH);
    }

    private String name() {
        return caller.account().getDisplayName();
    }
}
