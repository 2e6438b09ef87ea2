package ba.sigurno.ear.inserver.training;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.quiz.BankQuestions;
import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Concurrently.Outcome;
import ba.sigurno.ear.inserver.support.FilledForm;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.quiz.attempt.AnswerOutcome;
import ba.sigurno.ejb.quiz.attempt.AttemptView;
import ba.sigurno.ejb.quiz.settings.QuizEditing;
import ba.sigurno.ejb.training.assessment.AssessmentClosing;
import ba.sigurno.ejb.training.assessment.AssessmentOpening;
import ba.sigurno.ejb.training.assessment.AssessmentSheet;
import ba.sigurno.ejb.training.assessment.AssessmentSheetService;
import ba.sigurno.ejb.training.assessment.AssessmentStep;
import ba.sigurno.ejb.training.assessment.OwnAssessment;
import ba.sigurno.ejb.training.assessment.OwnAssessmentService;
import ba.sigurno.ejb.training.progress.OwnProgressService;
import ba.sigurno.ejb.training.session.SessionService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.content.Response.Chosen;
import ba.sigurno.persistence.training.programme.RequirementKind;
import ba.sigurno.persistence.training.progress.RequirementState;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test of a training that its teachers take in the quiz engine, until its result is their proof. */
@ExtendWith(ArquillianExtension.class)
class OnlineAssessmentIT {

    private static final Language READER = Language.BOSNIAN;
    private static final int WAIT_HOURS = 24;
    private static final String RIGHT = "1";
    private static final String WRONG = "2";

    @Inject
    private Concurrently concurrently;

    @Inject
    private AsStaff asStaff;

    @Inject
    private Rows rows;

    @Inject
    private PastTraining trainings;

    @Inject
    private OwnAssessmentService assessments;

    @Inject
    private AssessmentSheetService sheets;

    @Inject
    private AssessmentOpening opening;

    @Inject
    private AssessmentClosing closing;

    @Inject
    private SessionService sessions;

    @Inject
    private OwnProgressService own;

    @Inject
    private QuizEditing quizzes;

    private Account teacher;
    private String session;
    private String test;
    private String quiz;

    @BeforeEach
    void aTeacherCameAndHasAnOnlineTestToGo() throws Exception {
        teacher = trainings.newTeacher("Selma Hodžić");
        var questions = List.of(question("Prvo?"), question("Drugo?"));
        var edition = rows.newEdition(draft -> {
            var assessment = draft.require(RequirementKind.ASSESSMENT);
            assessment.pass(60);
            assessment.text(READER, "Provjera", "");
            assessment.takeOnline(true, WAIT_HOURS);
            questions.forEach(assessment.getQuiz()::add);
            assessment.getQuiz().allowAttempts(2);
        });
        session = trainings.attendedBy(edition, List.of(teacher));
        test = edition.getRequirements().get(1).getPublicId();
        quiz = edition.getRequirements().get(1).getQuiz().getPublicId();
    }

    @Test
    void aTestIsTakenWhileItIsOpenAndItsResultIsTheProof() throws Exception {
        assertThat(mine().step()).isEqualTo(AssessmentStep.CLOSED);
        assertRuleBroken("training_rule_test_CLOSED", this::begin);
        open(Duration.ofHours(1), Duration.ofHours(2));
        assertThat(mine().step()).isEqualTo(AssessmentStep.NOT_OPEN);
        assertRuleBroken("training_rule_test_NOT_OPEN", this::begin);
        open(Duration.ofHours(-1), Duration.ofHours(2));
        assertThat(row().attempts()).isZero();

        var attempt = begin();
        assertThat(mine().step()).isEqualTo(AssessmentStep.UNDER_WAY);
        assertThat(row().underWay()).isTrue();
        assertThat(answer(attempt, RIGHT)).isEqualTo(AnswerOutcome.ON);
        assertThat(begin()).isEqualTo(attempt);
        assertThat(answer(attempt, RIGHT)).isEqualTo(AnswerOutcome.DONE);
        assertThat(mine().step()).isEqualTo(AssessmentStep.PASSED);
        assertThat(row().best()).isEqualTo(100);
        assertThat(state()).isEqualTo(RequirementState.MET);
        assertRuleBroken("training_rule_test_PASSED", this::begin);
    }

    @Test
    void whoFailsTriesAgainAfterAWhileAsOftenAsIsAllowedAndTheBestResultStays() throws Exception {
        open(Duration.ofHours(-1), Duration.ofHours(2));
        var first = begin();
        answer(first, RIGHT);
        answer(first, WRONG);
        assertThat(state()).isEqualTo(RequirementState.RETURNED);
        assertThat(mine().nextAt()).isNotNull();
        assertRuleBroken("training_rule_test_WAITING", this::begin);
        pass(first, Duration.ofHours(WAIT_HOURS + 1));

        var second = begin();
        answer(second, WRONG);
        answer(second, WRONG);
        assertThat(row().best()).isEqualTo(50);
        assertThat(row().attempts()).isEqualTo(2);
        pass(second, Duration.ofHours(WAIT_HOURS + 1));
        assertThat(mine().step()).isEqualTo(AssessmentStep.USED_UP);
        assertRuleBroken("training_rule_test_USED_UP", this::begin);
    }

    @Test
    void whoHasNoAttemptLeftIsGrantedOneMoreForAReason() throws Exception {
        open(Duration.ofHours(-1), Duration.ofHours(90));
        assertRuleBroken("training_rule_attempts_left", () -> grant("Nestalo je struje."));
        for (int attempt = 0; attempt < 2; attempt++) {
            fail();
        }
        assertThat(mine().step()).isEqualTo(AssessmentStep.USED_UP);
        assertThat(row().needy()).isTrue();
        assertRuleBroken("training_rule_reason", () -> grant(" "));
        assertMissing(Demo.TRAINER_2, () -> {
            sheets.grant(session, test, teacher.getPublicId(), "Nestalo je struje.");
            return null;
        });

        grant("Nestalo je struje.");
        assertRuleBroken("training_rule_attempts_left", () -> grant("Još jednom."));
        assertThat(row().allowed()).isEqualTo(3);
        assertThat(row().reasons()).containsExactly("Nestalo je struje.");
        assertThat(rows.texts(
                        "SELECT subject FROM outbox_mail WHERE recipient = ? AND subject LIKE 'Imate još jedan pokušaj%'",
                        teacher.getEmail()))
                .hasSize(1);
        assertThat(mine().step()).isEqualTo(AssessmentStep.OPEN);
        fail();
        assertThat(mine().step()).isEqualTo(AssessmentStep.USED_UP);
    }

    private void fail() throws Exception {
        var attempt = begin();
        answer(attempt, WRONG);
        answer(attempt, WRONG);
        pass(attempt, Duration.ofHours(WAIT_HOURS + 1));
    }

    private Void grant(String reason) throws Exception {
        asStaff.run(Demo.TRAINER, () -> sheets.grant(session, test, teacher.getPublicId(), reason));
        return null;
    }

    @Test
    void whoPressesTwiceBeginsOnceAndAnswersOnce() throws Exception {
        open(Duration.ofHours(-1), Duration.ofHours(2));
        var begun = concurrently.twice(concurrently.staff(teacher.getEmail()), () -> assessments.begin(test, false));
        assertThat(begun).allMatch(Outcome::isDone);
        assertThat(rows.count("SELECT COUNT(*) FROM attempt WHERE account_id = ?", teacher.getId()))
                .isEqualTo(1);
        var attempt = begin();
        var form = form(attempt, RIGHT);
        var answered =
                concurrently.twice(concurrently.staff(teacher.getEmail()), () -> assessments.answer(attempt, 1, form));
        assertThat(answered).allMatch(Outcome::isDone);
        assertThat(view(attempt).answered()).isEqualTo(1);
    }

    @Test
    void whenTheTimeIsUpWhatWasAnsweredCounts() throws Exception {
        open(Duration.ofHours(-1), Duration.ofHours(2));
        var attempt = begin();
        answer(attempt, RIGHT);
        pass(attempt, Duration.ofHours(1));
        assertThat(view(attempt).cutShort()).isTrue();
        assertThat(row().best()).isEqualTo(50);
        assertThat(state()).isEqualTo(RequirementState.RETURNED);
    }

    @Test
    void whoDidNotTakeTheTestIsRemindedOnceTwoDaysBeforeItCloses() throws Exception {
        open(Duration.ofHours(-30), Duration.ofHours(60));
        closing.remind();
        assertThat(reminders()).as("three days before").isZero();
        open(Duration.ofHours(-2), Duration.ofHours(30));
        closing.remind();
        assertThat(reminders()).as("it just opened").isZero();
        open(Duration.ofHours(-30), Duration.ofHours(30));
        closing.remind();
        closing.remind();
        assertThat(reminders()).isOne();
        assertThat(asStaff.call(Demo.TRAINER, () -> sessions.view(session, READER))
                        .toDecide()
                        .online())
                .as("the trainer finds who took it from the page of the session")
                .isTrue();

        begin();
        open(Duration.ofHours(-30), Duration.ofHours(40));
        closing.remind();
        assertThat(reminders()).as("who has begun").isOne();
    }

    private long reminders() {
        return rows.count(
                "SELECT COUNT(*) FROM outbox_mail WHERE recipient = ? AND subject LIKE 'Test se uskoro zatvara%'",
                teacher.getEmail());
    }

    @Test
    void whoNeedsMoreTimeHasHalfAsMuchAgain() throws Exception {
        open(Duration.ofHours(-1), Duration.ofHours(2));
        asStaff.call(teacher.getEmail(), () -> assessments.begin(test, true));
        assertThat(rows.count(
                        "SELECT TIMESTAMPDIFF(SECOND, started_at, deadline) FROM attempt WHERE account_id = ?",
                        teacher.getId()))
                .isEqualTo(Duration.ofMinutes(45).toSeconds() * 3 / 2);
    }

    @Test
    void othersHaveNothingToDoWithIt() throws Exception {
        open(Duration.ofHours(-1), Duration.ofHours(2));
        var attempt = begin();
        var form = form(attempt, RIGHT);
        assertMissing(Demo.TEACHER_2_TK, () -> assessments.get(test, READER));
        assertMissing(Demo.TEACHER_2_TK, () -> assessments.begin(test, false));
        assertMissing(Demo.TEACHER_2_TK, () -> assessments.view(attempt, Optional.empty(), READER));
        assertMissing(Demo.TEACHER_2_TK, () -> assessments.answer(attempt, 1, form));
        assertMissing(Demo.TRAINER_2, () -> sheets.sheet(session, READER));
    }

    @Test
    void itsTeachersAreToldOnceThatItIsOpen() throws Exception {
        open(Duration.ofHours(1), Duration.ofHours(2));
        opening.tell();
        assertThat(mails()).isZero();
        open(Duration.ofHours(-1), Duration.ofHours(2));
        opening.tell();
        opening.tell();
        assertThat(mails()).isEqualTo(1);
    }

    @Test
    void aTestThatIsInUseIsNotChangedAnyMore() throws Exception {
        var edited = asStaff.call(Demo.EDITOR, () -> quizzes.open(quiz, READER));
        assertThat(edited.name()).isEqualTo("Provjera");
        assertRuleBroken(
                "quiz_rule_test_in_use",
                () -> asStaff.run(Demo.EDITOR, () -> quizzes.save(quiz, edited.lock(), edited.settings())));
    }

    private Question question(String stem) throws Exception {
        var question = new Question();
        var version = question.shipped(BankQuestions.content(stem), Instant.now());
        rows.write(em -> {
            em.persist(question);
            em.persist(version);
        });
        return question;
    }

    private void open(Duration from, Duration until) throws Exception {
        var now = Instant.now();
        asStaff.run(Demo.TRAINER, () -> sheets.open(session, now.plus(from), now.plus(until)));
    }

    private OwnAssessment mine() throws Exception {
        return asStaff.call(teacher.getEmail(), () -> assessments.get(test, READER));
    }

    private String begin() throws Exception {
        return asStaff.call(teacher.getEmail(), () -> assessments.begin(test, false));
    }

    private AttemptView view(String attempt) throws Exception {
        return asStaff.call(teacher.getEmail(), () -> assessments.view(attempt, Optional.empty(), READER))
                .view();
    }

    /** Answers the next question. */
    private AnswerOutcome answer(String attempt, String option) throws Exception {
        var form = form(attempt, option);
        int number = view(attempt).number();
        return asStaff.call(teacher.getEmail(), () -> assessments.answer(attempt, number, form));
    }

    private Map<String, List<String>> form(String attempt, String option) throws Exception {
        return FilledForm.of(
                view(attempt).question().orElseThrow(), BankQuestions.content(""), Chosen.of(List.of(option)));
    }

    /** Lets time pass for an attempt. */
    private void pass(String attempt, Duration time) throws Exception {
        rows.write(em -> em.createNativeQuery("UPDATE attempt SET started_at = started_at - INTERVAL ?1 SECOND,"
                        + " deadline = deadline - INTERVAL ?1 SECOND,"
                        + " finished_at = finished_at - INTERVAL ?1 SECOND WHERE public_id = ?2")
                .setParameter(1, time.toSeconds())
                .setParameter(2, attempt)
                .executeUpdate());
    }

    private AssessmentSheet.Row row() throws Exception {
        return asStaff.call(Demo.TRAINER, () -> sheets.sheet(session, READER))
                .parts()
                .get(0)
                .rows()
                .get(0);
    }

    /** How the test stands on the teacher's own page. */
    private RequirementState state() throws Exception {
        return asStaff.call(teacher.getEmail(), () -> own.mine(READER)).stream()
                .flatMap(programme -> programme.lines().stream())
                .filter(line -> line.id().equals(test))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private long mails() {
        return rows.count("SELECT COUNT(*) FROM outbox_mail WHERE recipient = ?", teacher.getEmail());
    }

    private void assertMissing(String email, java.util.concurrent.Callable<?> deed) {
        assertThatThrownBy(() -> asStaff.call(email, deed::call)).matches(thrown -> {
            for (var cause = thrown; cause != null; cause = cause.getCause()) {
                if (cause instanceof NotFoundException) {
                    return true;
                }
            }
            return false;
        });
    }
}
