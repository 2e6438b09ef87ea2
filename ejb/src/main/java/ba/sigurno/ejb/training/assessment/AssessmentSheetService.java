package ba.sigurno.ejb.training.assessment;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.ejb.training.RequirementTexts;
import ba.sigurno.ejb.training.progress.ProgressFinder;
import ba.sigurno.ejb.training.progress.TeacherProgress;
import ba.sigurno.ejb.training.session.SessionFinder;
import ba.sigurno.ejb.training.session.SessionTrail;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.quiz.attempt.Attempt;
import ba.sigurno.persistence.training.programme.Requirement;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Shows who leads a session who took its tests and who did not, and lets them set when these are open. */
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
        var attempts = finder
                .attempts(requirement, teachers.stream().map(Account::getId).toList())
                .stream()
                .collect(Collectors.groupingBy(Attempt::getAccount));
        return new AssessmentSheet.Part(
                RequirementTexts.title(requirement, reader),
                requirement.getQuiz().getPublicId(),
                requirement.getPassMark().orElseThrow(),
                requirement.getQuiz().getAttemptsAllowed().orElse(1),
                teachers.stream()
                        .map(teacher -> row(requirement, teacher, attempts.getOrDefault(teacher, List.of()), book))
                        .toList());
    }

    private static AssessmentSheet.Row row(
            Requirement requirement, Account teacher, List<Attempt> attempts, TeacherProgress book) {
        var line = book.of(requirement.getEdition(), teacher).of(requirement);
        var last = attempts.stream().findFirst();
        return new AssessmentSheet.Row(
                teacher.getDisplayName(),
                line.state(),
                attempts.size(),
                last.filter(attempt -> !attempt.isFinished()).isPresent(),
                line.fulfilment() == null ? null : book.score(line.fulfilment()),
                last.map(Attempt::getStartedAt).orElse(null));
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
