package ba.sigurno.ejb.training.assessment;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.ejb.training.RequirementTexts;
import ba.sigurno.ejb.training.progress.ProgressFinder;
import ba.sigurno.ejb.training.progress.TeacherProgress;
import ba.sigurno.ejb.training.session.SessionFinder;
import ba.sigurno.ejb.training.session.SessionTrail;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.quiz.attempt.Attempt;
import ba.sigurno.persistence.training.assessment.ExtraAttempt;
import ba.sigurno.persistence.training.programme.Requirement;
import ba.sigurno.persistence.training.session.Registration;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Shows who leads a session who took its tests and who did not, and lets them set when these are open and grant attempts. */
@Stateless
@RolesAllowed({"TRAINER", "PLANNER"})
public class AssessmentSheetService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SessionFinder sessions;

    @Inject
    private AssessmentFinder finder;

    @Inject
    private ProgressFinder progress;

    @Inject
    private AssessmentMails mails;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private SessionTrail trail;

    /** The tests of a session. */
    public AssessmentSheet sheet(String sessionId, Language reader) {
        var session = withTest(sessionId);
        var window = finder.window(session);
        var book = progress.open(session);
        var teachers = book.teachers(session, reader);
        return new AssessmentSheet(
                ProgrammeTexts.title(session.getEdition(), reader),
                window.getOpensAt(),
                window.getClosesAt(),
                session.getEdition().getRequirements().stream()
                        .filter(Requirement::isOnline)
                        .map(requirement -> part(requirement, teachers, book, reader))
                        .toList());
    }

    private AssessmentSheet.Part part(
            Requirement requirement, List<Account> teachers, TeacherProgress book, Language reader) {
        var ids = teachers.stream().map(Account::getId).toList();
        var attempts = finder.attempts(requirement, ids).stream().collect(Collectors.groupingBy(Attempt::getAccount));
        var extras = finder.extras(requirement, ids).stream().collect(Collectors.groupingBy(ExtraAttempt::getAccount));
        return new AssessmentSheet.Part(
                requirement.getPublicId(),
                RequirementTexts.title(requirement, reader),
                requirement.getQuiz().getPublicId(),
                requirement.getPassMark().orElseThrow(),
                teachers.stream()
                        .map(teacher -> row(
                                requirement,
                                teacher,
                                attempts.getOrDefault(teacher, List.of()),
                                extras.getOrDefault(teacher, List.of()),
                                book))
                        .toList());
    }

    private static AssessmentSheet.Row row(
            Requirement requirement,
            Account teacher,
            List<Attempt> attempts,
            List<ExtraAttempt> extras,
            TeacherProgress book) {
        var line = book.of(requirement.getEdition(), teacher).of(requirement);
        var last = attempts.stream().findFirst();
        int allowed = allowed(requirement) + extras.size();
        return new AssessmentSheet.Row(
                teacher.getPublicId(),
                teacher.getDisplayName(),
                line.state(),
                attempts.size(),
                allowed,
                extras.stream().map(ExtraAttempt::getReason).toList(),
                !line.state().isDone() && attempts.size() >= allowed,
                last.filter(attempt -> !attempt.isFinished()).isPresent(),
                line.fulfilment() == null ? null : book.score(line.fulfilment()),
                last.map(Attempt::getStartedAt).orElse(null));
    }

    private static int allowed(Requirement requirement) {
        return requirement.getQuiz().getAttemptsAllowed().orElse(1);
    }

    /**
     * Grants a teacher with a seat one more attempt at a test, and tells the teacher.
     *
     * @throws DomainException when one is left, or the test is passed
     */
    public void grant(String sessionId, String requirementId, String teacherId, String reason) {
        var session = withTest(sessionId);
        session.requireNotCancelled();
        sessions.lockForMarking(session);
        var requirement = session.getEdition().getRequirements().stream()
                .filter(Requirement::isOnline)
                .filter(each -> each.getPublicId().equals(requirementId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("test of the session " + requirementId));
        var teacher = session.seated().stream()
                .map(Registration::getAccount)
                .filter(each -> each.getPublicId().equals(teacherId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("teacher with a seat " + teacherId));
        var ids = List.of(teacher.getId());
        int left = allowed(requirement)
                + finder.extras(requirement, ids).size()
                - finder.attempts(requirement, ids).size();
        DomainException.require(left <= 0, "training_rule_attempts_left", left);
        DomainException.require(!isDone(session, requirement, teacher), "training_rule_test_PASSED");
        var by = em.getReference(Account.class, caller.account().getId());
        var checked = FreeText.check(reason, ExtraAttempt.REASON_LENGTH);
        em.persist(new ExtraAttempt(requirement, teacher, by, checked, clock.instant()));
        em.flush();
        mails.granted(teacher, requirement, finder.window(session));
        trail.record("test_attempt_granted", session, teacher.getDisplayName());
    }

    private boolean isDone(TrainingSession session, Requirement requirement, Account teacher) {
        return progress.open(session)
                .of(requirement.getEdition(), teacher)
                .of(requirement)
                .state()
                .isDone();
    }

    /** Sets when the tests of a session are open. */
    public void open(String sessionId, Instant from, Instant until) {
        var session = withTest(sessionId);
        session.requireNotCancelled();
        sessions.lockForMarking(session);
        var window = finder.window(session);
        window.open(from, until);
        em.persist(window);
        em.flush();
        trail.record("test_window_set", session);
    }

    private TrainingSession withTest(String sessionId) {
        var session = sessions.findLed(sessionId);
        if (session.getEdition().getRequirements().stream().noneMatch(Requirement::isOnline)) {
            throw new NotFoundException("session without a test");
        }
        return session;
    }
}
