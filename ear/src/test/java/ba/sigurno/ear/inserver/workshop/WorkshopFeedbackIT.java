package ba.sigurno.ear.inserver.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.workshop.feedback.FeedbackAnswers;
import ba.sigurno.ejb.workshop.feedback.FeedbackPurge;
import ba.sigurno.ejb.workshop.feedback.WorkshopFeedbackService;
import ba.sigurno.ejb.workshop.report.ReportCommand;
import ba.sigurno.ejb.workshop.report.WorkshopReportService;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.workshop.feedback.FeedbackFace;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever was at a workshop says what it was like, as nobody; a few answers are not shown, and a double click is one. */
class WorkshopFeedbackIT extends WorkshopTest {

    /** In hours. */
    private static final int DAY = 24;

    @Inject
    private WorkshopFeedbackService feedback;

    @Inject
    private WorkshopReportService reports;

    @Inject
    private FeedbackPurge purge;

    @Inject
    private Concurrently concurrently;

    /** An address of its own, so that wrong codes of other tests do not count. */
    private final String address = UUID.randomUUID().toString();

    @Test
    void facesAreCountedFromFiveOnAndWordsReadWithThem() throws Exception {
        var id = begun(1);
        var code = code(id);
        for (int pupil = 0; pupil < 4; pupil++) {
            feedback.give(code, address, PublicId.random(), FeedbackFace.GREAT, null);
        }
        assertThat(answers(id).total()).isEqualTo(4);
        assertThat(answers(id).faces()).isEmpty();
        feedback.give(code, address, PublicId.random(), null, "Učenici bi još.");
        assertThat(answers(id).words()).containsExactly("Učenici bi još.");
        assertThat(answers(id).faces()).as("four pupils").isEmpty();
        feedback.give(code, address, PublicId.random(), FeedbackFace.BAD, null);
        assertThat(answers(id).faces())
                .extracting(FeedbackAnswers.FaceCount::count)
                .containsExactly(4L, 0L, 1L);
    }

    @Test
    void aFormThatComesTwiceCountsOnce() throws Exception {
        var id = begun(1);
        var code = code(id);
        var key = PublicId.random();
        var outcomes = concurrently.twice(
                concurrently.staff(Demo.TEACHER_TK),
                () -> Concurrently.run(() -> feedback.give(code, address, key, FeedbackFace.FINE, null)));
        assertThat(Concurrently.rules(outcomes)).isEmpty();
        assertThat(answers(id).total()).isEqualTo(1);
    }

    @Test
    void theCodeIsGoodForTwoWeeksFromTheBeginning() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        assertThat(as.call(Demo.TRAINER, () -> feedback.wall(id, Language.BOSNIAN))
                        .code())
                .as("before it began")
                .isNull();
        shift(id, 1);
        var code = code(id);
        assertThat(feedback.look(code.substring(0, 4) + " " + code.substring(4), address, Language.BOSNIAN))
                .isPresent();
        shift(id, 15 * DAY);
        assertThat(feedback.look(code, address, Language.BOSNIAN)).isEmpty();
        assertThatThrownBy(() -> feedback.give(code, address, PublicId.random(), FeedbackFace.FINE, null))
                .hasStackTraceContaining(NotFoundException.class.getSimpleName());
    }

    @Test
    void whatWasSaidIsForItsTrainerAndTheCentre() throws Exception {
        var id = begun(1);
        assertThat(as.call(Demo.PLANNER, () -> feedback.answers(id, Language.BOSNIAN))
                        .total())
                .isZero();
        notFound(Demo.TRAINER_2, () -> feedback.answers(id, Language.BOSNIAN));
        forbidden(Demo.COORDINATOR_TK, () -> feedback.answers(id, Language.BOSNIAN));
        forbidden(Demo.TEACHER_TK, () -> feedback.wall(id, Language.BOSNIAN));
    }

    @Test
    void wordsAreForgottenAfterTwoYearsAndFacesStay() throws Exception {
        var id = begun(1);
        var code = code(id);
        feedback.give(code, address, PublicId.random(), FeedbackFace.GREAT, null);
        feedback.give(code, address, PublicId.random(), null, "Učenici bi još.");
        shift(id, 729 * DAY);
        purge.everyNight();
        assertThat(answers(id).total()).isEqualTo(2);
        shift(id, 731 * DAY);
        purge.everyNight();
        assertThat(answers(id).total()).isEqualTo(1);
        assertThat(answers(id).words()).isEmpty();
        shift(id, 15 * DAY);
    }

    @Test
    void whatWasNotHeldLosesItsAnswers() throws Exception {
        var id = begun(1);
        feedback.give(code(id), address, PublicId.random(), FeedbackFace.FINE, null);
        as.run(Demo.TRAINER, () -> reports.free(id, "Kvar."));
        assertThat(view(id).plan()).isEmpty();
    }

    @Test
    void theSchoolIsThankedOnceWithTheCode() throws Exception {
        var id = begun(1);
        var code = code(id);
        as.run(Demo.TRAINER, () -> reports.report(id, new ReportCommand(Map.of(6, 20), Map.of(), 1, "", null)));
        var thanks =
                read(em -> em.createQuery("SELECT m.recipient FROM OutboxMail m WHERE m.body LIKE :code", String.class)
                        .setParameter("code", "%/feedback?code=" + code + "%")
                        .getResultList());
        assertThat(thanks).containsExactly(Demo.TEACHER_TK);
    }

    private String begun(int hours) throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        shift(id, hours);
        return id;
    }

    private void shift(String id, int hours) throws Exception {
        rows.write(em -> em.createNativeQuery("UPDATE workshop SET starts_at = UTC_TIMESTAMP(6) - INTERVAL ?1 HOUR,"
                        + " ends_at = UTC_TIMESTAMP(6) - INTERVAL ?1 HOUR + INTERVAL 90 MINUTE WHERE request_id ="
                        + " (SELECT id FROM workshop_request WHERE public_id = ?2)")
                .setParameter(1, hours)
                .setParameter(2, id)
                .executeUpdate());
    }

    private String code(String id) throws Exception {
        return as.call(Demo.TRAINER, () -> feedback.wall(id, Language.BOSNIAN)).code();
    }

    private FeedbackAnswers answers(String id) throws Exception {
        return as.call(Demo.TRAINER, () -> feedback.answers(id, Language.BOSNIAN));
    }
}
