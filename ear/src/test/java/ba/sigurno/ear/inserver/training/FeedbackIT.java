package ba.sigurno.ear.inserver.training;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Concurrently.Deed;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.training.feedback.EditionFeedback;
import ba.sigurno.ejb.training.feedback.FeedbackRequests;
import ba.sigurno.ejb.training.feedback.FeedbackResultService;
import ba.sigurno.ejb.training.feedback.FeedbackResults;
import ba.sigurno.ejb.training.feedback.FeedbackService;
import ba.sigurno.ejb.training.feedback.TopicRatings;
import ba.sigurno.ejb.training.session.TrainingPurge;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Teachers say what a training was like: once, as nobody, and nobody reads what a few said. */
@ExtendWith(ArquillianExtension.class)
class FeedbackIT {

    private static final List<String> TEACHERS =
            List.of(Demo.TEACHER_TK, Demo.TEACHER_2_TK, Demo.TEACHER_3_TK, Demo.TEACHER_4_TK, Demo.TEACHER_KS);

    /** In days: behind all trainings of the demonstration in every list, and in no figure of this school year. */
    private static final int LONG_AGO = -400;

    /** Before all that is kept. */
    private static final int TOO_LONG_AGO = -800;

    /** In days: over before today at whatever hour. */
    private static final int THE_DAY_BEFORE = -2;

    @Inject
    private AsStaff as;

    @Inject
    private Concurrently concurrently;

    @Inject
    private Rows rows;

    @Inject
    private FeedbackService feedback;

    @Inject
    private FeedbackResultService results;

    @Inject
    private FeedbackRequests requests;

    @Inject
    private TrainingPurge purge;

    @Test
    void nobodyReadsWhatFourSaidAndEverybodyWhatFiveSaid() throws Exception {
        var session = held(LONG_AGO, TEACHERS);
        for (var teacher : TEACHERS.subList(0, 4)) {
            give(teacher, session, 5, "Odlično, " + teacher);
        }
        var few = results(session);
        assertThat(few.answers()).isEqualTo(4);
        assertThat(few.topics()).isEmpty();
        assertThat(few.comments()).isEmpty();
        assertThat(few.isShown()).isFalse();
        var before = overview();

        give(TEACHERS.get(4), session, 3, "");
        var enough = results(session);
        assertThat(enough.present()).isEqualTo(5);
        assertThat(enough.topics())
                .extracting(TopicRatings::average, TopicRatings::counts)
                .containsOnly(tuple(4.6, List.of(0, 0, 1, 0, 4)));
        assertThat(enough.comments()).hasSize(4);
        assertThat(overview().stream().mapToLong(EditionFeedback::answers).sum()
                        - before.stream().mapToLong(EditionFeedback::answers).sum())
                .as("the overview knows of none of them, then of all")
                .isEqualTo(5);
    }

    @Test
    void nothingTiesWhatWasSaidToWhoSaidIt() throws Exception {
        var session = held(LONG_AGO, TEACHERS);
        give(TEACHERS.get(0), session, 4, "Kratko i jasno.");
        assertThat(rows.texts(
                        "SELECT LOWER(column_name) FROM information_schema.columns WHERE table_schema = DATABASE()"
                                + " AND table_name = 'session_feedback' ORDER BY 1"))
                .containsExactly(
                        "comment",
                        "id",
                        "rating_content",
                        "rating_leading",
                        "rating_organisation",
                        "rating_usefulness",
                        "session_id");
        assertThat(rows.count("SELECT COUNT(*) FROM information_schema.key_column_usage WHERE table_schema = DATABASE()"
                        + " AND (table_name = 'session_feedback' AND referenced_table_name <> 'training_session'"
                        + " OR referenced_table_name = 'session_feedback')"))
                .isZero();
        var id = rows.text(
                "SELECT f.id FROM session_feedback f JOIN training_session s ON s.id = f.session_id WHERE s.public_id = ?",
                session);
        assertThat(id).matches("[\\w-]{22}");
    }

    @Test
    void whoWasThereAnswersOnceHoweverOftenTheButtonIsClicked() throws Exception {
        var session = held(LONG_AGO, TEACHERS);
        var outcomes = concurrently.twice(
                concurrently.staff(TEACHERS.get(0)),
                () -> Concurrently.run(() -> feedback.give(session, List.of(1, 2, 3, 4), "")));
        assertThat(Concurrently.rules(outcomes)).containsExactly("training_rule_feedback_given");
        assertThat(results(session).answers()).isEqualTo(1);
        assertThat(as.call(TEACHERS.get(0), () -> feedback.form(session, Language.BOSNIAN))
                        .given())
                .isTrue();
    }

    @Test
    void whoWasNotThereOrComesTooEarlyOrWritesNonsenseIsRefused() throws Exception {
        var held = held(LONG_AGO, TEACHERS.subList(0, 1));
        assertThatThrownBy(() -> give(Demo.TEACHER_RS, held, 5, "")).isInstanceOf(NotFoundException.class);
        assertBreaks("app_error_personal_number", TEACHERS.get(0), held, List.of(5, 5, 5, 5), "0101990123456");
        assertBreaks("app_field_long", TEACHERS.get(0), held, List.of(5, 5, 5, 5), "a".repeat(1001));
        assertBreaks("training_rule_ratings", TEACHERS.get(0), held, List.of(5, 5, 5, 6), "");
        assertBreaks("training_rule_ratings", TEACHERS.get(0), held, List.of(5, 5), "");
        assertThat(results(held).answers()).isZero();

        var running = rows.session(Demo.TRAINER_2, Demo.COORDINATOR_TK, 0, 20);
        running.admit(rows.account(TEACHERS.get(0)), running.getStartsAt()).mark(true, running.getStartsAt());
        running.admit(rows.account(TEACHERS.get(1)), running.getStartsAt());
        rows.store(running);
        assertBreaks("training_rule_no_feedback", TEACHERS.get(0), running.getPublicId(), List.of(5, 5, 5, 5), "");
    }

    @Test
    void theDayAfterEverybodyWhoWasThereIsAskedOnce() throws Exception {
        var session = rows.session(Demo.TRAINER_2, Demo.COORDINATOR_TK, THE_DAY_BEFORE, 20);
        for (var teacher : TEACHERS.subList(0, 3)) {
            session.admit(rows.account(teacher), session.getEndsAt());
        }
        session.seated().get(0).mark(true, session.getEndsAt());
        session.seated().get(1).mark(false, session.getEndsAt());
        rows.store(session);
        var today = held(0, List.of());
        var timer = new Deed(Callable::call, () -> Concurrently.run(requests::ask));
        concurrently.all(timer, timer);
        requests.ask();
        assertThat(asked(session.getPublicId())).containsExactly(TEACHERS.get(0));
        assertThat(asked(today)).isEmpty();
    }

    @Test
    void commentsAreForgottenAfterTwoYearsAndRatingsStay() throws Exception {
        var old = held(TOO_LONG_AGO, TEACHERS);
        var young = held(LONG_AGO, TEACHERS);
        for (var teacher : TEACHERS) {
            give(teacher, old, 4, "Staro.");
            give(teacher, young, 4, "Novo.");
        }
        purge.everyNight();
        purge.everyNight();
        assertThat(results(old).comments()).isEmpty();
        assertThat(results(old).answers()).isEqualTo(5);
        assertThat(results(old).topics())
                .first()
                .extracting(TopicRatings::average)
                .isEqualTo(4.0);
        assertThat(results(young).comments()).hasSize(5);
    }

    private void assertBreaks(String rule, String teacher, String session, List<Integer> ratings, String comment) {
        assertRuleBroken(rule, () -> as.run(teacher, () -> feedback.give(session, ratings, comment)));
    }

    private void give(String teacher, String session, int rating, String comment) throws Exception {
        as.run(teacher, () -> feedback.give(session, List.of(rating, rating, rating, rating), comment));
    }

    private FeedbackResults results(String session) throws Exception {
        return as.call(Demo.TRAINER_2, () -> results.results(session, Language.BOSNIAN));
    }

    private List<EditionFeedback> overview() throws Exception {
        return as.call(Demo.PLANNER, () -> results.overview(Language.BOSNIAN));
    }

    /** A training that these teachers came to. */
    private String held(int days, List<String> teachers) throws Exception {
        TrainingSession session = rows.session(Demo.TRAINER_2, Demo.COORDINATOR_TK, days, 20);
        for (var teacher : teachers) {
            session.admit(rows.account(teacher), session.getEndsAt()).mark(true, session.getEndsAt());
        }
        rows.store(session);
        return session.getPublicId();
    }

    /** Who got a mail about a training, once for each. */
    private List<String> asked(String session) {
        return rows.texts(
                "SELECT m.recipient FROM outbox_mail m WHERE m.body LIKE ?",
                "%/training/feedback/feedback.xhtml?id=" + session + "%");
    }
}
