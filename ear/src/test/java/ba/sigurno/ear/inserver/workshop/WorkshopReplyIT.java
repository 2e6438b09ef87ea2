package ba.sigurno.ear.inserver.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.mail.CalendarReply;
import ba.sigurno.ejb.mail.CalendarReply.Answer;
import ba.sigurno.ejb.mail.ReplyDelivery;
import ba.sigurno.ejb.workshop.reply.ReplyLine;
import ba.sigurno.ejb.workshop.reply.ReplyQueryService;
import ba.sigurno.ejb.workshop.report.WorkshopReportService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.workshop.reply.ReplyAnswer;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The centre knows who comes, from the calendars of those whom it invited. */
class WorkshopReplyIT extends WorkshopTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    @Inject
    private ReplyDelivery delivery;

    @Inject
    private ReplyQueryService replies;

    @Inject
    private WorkshopReportService reports;

    @Test
    void whoAnsweredIsShownAndWhoDidNot() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        answer(id, 0, Demo.TRAINER.toUpperCase(), Answer.ACCEPTED, MONDAY);
        assertThat(shown(id)).extracting(ReplyLine::answer).containsExactly(ReplyAnswer.ACCEPTED, null);
        assertThat(as.call(Demo.TEACHER_TK, () -> replies.of(id))).hasSize(2);
    }

    @Test
    void theLaterAnswerCountsInWhateverOrderMailsArrive() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        answer(id, 0, Demo.TRAINER, Answer.DECLINED, MONDAY.plusSeconds(60));
        answer(id, 0, Demo.TRAINER, Answer.ACCEPTED, MONDAY);
        assertThat(shown(id).get(0).answer()).isEqualTo(ReplyAnswer.DECLINED);
        answer(id, 0, Demo.TRAINER, Answer.TENTATIVE, MONDAY.plusSeconds(120));
        assertThat(shown(id).get(0).answer()).isEqualTo(ReplyAnswer.TENTATIVE);
    }

    @Test
    void plannersAreToldOnceOfWhoCannotCome() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        answer(id, 0, Demo.TRAINER, Answer.DECLINED, MONDAY);
        answer(id, 0, Demo.TRAINER, Answer.DECLINED, MONDAY.plusSeconds(60));
        assertThat(rows.texts(
                        "SELECT m.body FROM outbox_mail m WHERE m.body LIKE ? AND m.recipient = ?"
                                + " AND m.subject LIKE '%ne može da dođe%'",
                        "%" + id + "%", Demo.PLANNER))
                .hasSize(1);
    }

    @Test
    void anAnswerToAnotherDateOrOfSomebodyElseChangesNothing() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        answer(id, 7, Demo.TRAINER, Answer.ACCEPTED, MONDAY);
        answer(id, 0, Demo.TRAINER_2, Answer.ACCEPTED, MONDAY);
        answer(id, 0, Demo.COORDINATOR_TK, Answer.ACCEPTED, MONDAY);
        delivery.deliver(new CalendarReply("nowhere@sigurno", 0, Demo.TRAINER, Answer.ACCEPTED, MONDAY));
        assertThat(shown(id)).extracting(ReplyLine::answer).containsOnlyNulls();
    }

    @Test
    void whoAnsweredIsAskedAgainAboutAnotherDate() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        answer(id, 0, Demo.TRAINER, Answer.ACCEPTED, MONDAY);
        int version = view(id).plan().orElseThrow().version();
        as.run(Demo.PLANNER, () -> planning.replan(id, plan(Demo.TRAINER, "12:00", version), Language.BOSNIAN));
        assertThat(shown(id)).extracting(ReplyLine::answer).containsOnlyNulls();
        answer(id, 0, Demo.TRAINER, Answer.DECLINED, MONDAY.plusSeconds(60));
        assertThat(shown(id)).extracting(ReplyLine::answer).containsOnlyNulls();
        answer(id, 1, Demo.TRAINER, Answer.ACCEPTED, MONDAY.plusSeconds(120));
        assertThat(shown(id).get(0).answer()).isEqualTo(ReplyAnswer.ACCEPTED);
    }

    @Test
    void anAnswerGoesWithTheDateThatIsGivenUp() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        answer(id, 0, Demo.TRAINER, Answer.DECLINED, MONDAY);
        as.run(Demo.PLANNER, () -> reports.free(id, "Bolest."));
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM workshop_reply p JOIN workshop w ON w.id = p.workshop_id"
                                + " JOIN workshop_request r ON r.id = w.request_id WHERE r.public_id = ?",
                        id))
                .isZero();
    }

    private List<ReplyLine> shown(String id) throws Exception {
        return as.call(Demo.PLANNER, () -> replies.of(id));
    }

    private void answer(String id, int sequence, String attendee, Answer answer, Instant stamp) {
        var uid = rows.text(
                "SELECT w.calendar_uid FROM workshop w JOIN workshop_request r ON r.id = w.request_id"
                        + " WHERE r.public_id = ?",
                id);
        delivery.deliver(new CalendarReply(uid, sequence, attendee, answer, stamp));
    }
}
