package ba.sigurno.ear.inserver.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Inboxes;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.workshop.decision.ApprovalDigestService;
import ba.sigurno.ejb.workshop.decision.DecisionReminder;
import ba.sigurno.ejb.workshop.decision.RequestThreadService;
import ba.sigurno.ejb.workshop.decision.ThreadView;
import ba.sigurno.ejb.workshop.listing.RequestFilter;
import ba.sigurno.ejb.workshop.request.RequestCommand;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.mail.OutboxMail;
import ba.sigurno.persistence.workshop.request.Audience;
import ba.sigurno.persistence.workshop.request.DayPart;
import ba.sigurno.persistence.workshop.request.RequestNeeds;
import ba.sigurno.persistence.workshop.request.RequestState;
import ba.sigurno.persistence.workshop.request.WorkshopStep;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What happens between a school and who decides before there is a decision. */
class WorkshopDecisionIT extends WorkshopTest {

    private static final String ANSWER = "workshop_inbox_answer";

    @Inject
    private ApprovalDigestService approvals;

    @Inject
    private RequestThreadService threads;

    @Inject
    private DecisionReminder reminder;

    @Inject
    private Inboxes inboxes;

    @Test
    void whatIsApprovedAtOnceIsToldByOneMailToEachPerson() throws Exception {
        var one = request();
        var other = as.call(Demo.TEACHER_TK, () -> requests.request(wish("first-steps", "")));
        var alone = as.call(Demo.TEACHER_2_TK, () -> requests.request(forTeachers()));
        for (var id : List.of(one, other, alone)) {
            as.run(Demo.COORDINATOR_TK, () -> decisions.approveAmongMany(id));
        }
        assertThat(mails(one, "Odobren")).isEmpty();
        as.run(Demo.COORDINATOR_TK, () -> approvals.tell());
        as.run(Demo.COORDINATOR_TK, () -> approvals.tell());

        assertThat(mails(one, "Odobreni zahtjevi za radionice: 2"))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.getRecipient()).isEqualTo(Demo.TEACHER_TK);
                    assertThat(mail.getReplyTo()).isEqualTo(Demo.COORDINATOR_TK);
                    assertThat(mail.getBody()).contains(other).doesNotContain(alone);
                });
        assertThat(mails(one, "Odobreni zahtjevi za radionice: 3"))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.getRecipient()).isEqualTo(Demo.PLANNER);
                    assertThat(mail.getBody()).contains(other, alone);
                });
        assertThat(mails(alone, "Radionica je odobrena"))
                .as("a single one is told as always")
                .extracting(OutboxMail::getRecipient)
                .containsExactly(Demo.TEACHER_2_TK);
        as.run(Demo.PLANNER, () -> decisions.cancel(alone, "Otkazano."));
    }

    @Test
    void ofWhatWasTakenBackMeanwhileNobodyIsToldThatItIsApproved() throws Exception {
        var id = request();
        as.run(Demo.COORDINATOR_TK, () -> decisions.approveAmongMany(id));
        as.run(Demo.COORDINATOR_TK, () -> decisions.withdrawApproval(id, "Greškom."));
        as.run(Demo.COORDINATOR_TK, () -> approvals.tell());
        assertThat(mails(id, "odobrena")).isEmpty();
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM workshop_request WHERE public_id = ? AND untold_by IS NOT NULL", id))
                .isZero();
    }

    private RequestCommand forTeachers() {
        var needs = new RequestNeeds(Audience.TEACHERS, 20, Language.BOSNIAN, DayPart.ANY);
        return new RequestCommand("strong-passwords", null, List.of(), List.of(day), "", needs, true);
    }

    @Test
    void aQuestionGoesToTheSchoolAndItsAnswerBackAndTheMailsSayNothingOfEither() throws Exception {
        var id = request();
        long before = inboxes.count(Demo.TEACHER_TK, ANSWER);
        as.run(Demo.COORDINATOR_TK, () -> threads.ask(id, "Je li učionica slobodna četvrti čas?"));
        assertThat(view(id).state()).isEqualTo(RequestState.ASKED_BACK);
        assertThat(inboxes.count(Demo.TEACHER_TK, ANSWER)).isEqualTo(before + 1);
        assertThat(waiting(Demo.COORDINATOR_TK)).doesNotContain(id);

        as.run(Demo.TEACHER_2_TK, () -> threads.answer(id, "Slobodna je."));
        assertThat(view(id).state()).isEqualTo(RequestState.REQUESTED);
        assertThat(inboxes.count(Demo.TEACHER_TK, ANSWER)).isEqualTo(before);
        assertThat(waiting(Demo.COORDINATOR_TK)).contains(id);

        assertThat(thread(id).messages())
                .extracting(ThreadView.Message::text)
                .containsExactly("Je li učionica slobodna četvrti čas?", "Slobodna je.");
        assertThat(mails(id, "Pitanje o vašem zahtjevu")).singleElement().satisfies(mail -> {
            assertThat(mail.getRecipient()).isEqualTo(Demo.TEACHER_TK);
            assertThat(mail.getBody()).doesNotContain("četvrti čas");
        });
        assertThat(mails(id, "Škola je odgovorila"))
                .extracting(OutboxMail::getRecipient)
                .containsExactly(Demo.COORDINATOR_TK);
    }

    @Test
    void aMessageIsNeitherEmptyNorAPersonalNumber() throws Exception {
        var id = request();
        refused(Demo.COORDINATOR_TK, "workshop_rule_message_needed", () -> ask(id, " "));
        refused(Demo.COORDINATOR_TK, "app_error_personal_number", () -> ask(id, "1503013175008"));
        refused(Demo.COORDINATOR_TK, "app_field_long", () -> ask(id, "a".repeat(1001)));
        assertThat(view(id).state()).isEqualTo(RequestState.REQUESTED);
        assertThat(thread(id).messages()).isEmpty();
    }

    @Test
    void whenItIsDecidedNobodyWritesAnyMore() throws Exception {
        var id = approved();
        refused(Demo.COORDINATOR_TK, "workshop_rule_already_approved", () -> ask(id, "Još nešto?"));
        refused(
                Demo.TEACHER_TK,
                "workshop_rule_already_approved",
                () -> Concurrently.run(() -> threads.answer(id, "Još nešto.")));
        assertThat(thread(id).messages()).isEmpty();
    }

    @Test
    void anApprovalIsTakenBackAndSaysWhy() throws Exception {
        var id = approved();
        as.run(Demo.COORDINATOR_TK, () -> decisions.withdrawApproval(id, "Tada su ispiti."));
        assertThat(view(id).state()).isEqualTo(RequestState.REQUESTED);
        assertThat(waiting(Demo.COORDINATOR_TK)).contains(id);
        assertThat(mails(id, "Odobrenje radionice je povučeno"))
                .extracting(OutboxMail::getRecipient)
                .containsExactlyInAnyOrder(Demo.TEACHER_TK, Demo.PLANNER);
    }

    @Test
    void withoutACoordinatorTheCentreDecidesAndTheTrailSaysSo() throws Exception {
        var id = requestOfBrcko();
        assertThat(mails(id, "Novi zahtjev za radionicu"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.getRecipient()).isEqualTo(Demo.PLANNER));
        assertThat(waiting(Demo.PLANNER)).contains(id);
        assertThat(waiting(Demo.COORDINATOR_TK)).doesNotContain(id);
        assertThat(as.call(Demo.PLANNER, () -> workshops.nextToDecide(""))).isPresent();

        as.run(Demo.PLANNER, () -> decisions.approve(id));
        assertThat(view(id).steps())
                .extracting(step -> step.kind())
                .containsExactly(WorkshopStep.Kind.REQUESTED, WorkshopStep.Kind.APPROVED_BY_CENTRE);
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM audit_event WHERE subject_kind = 'workshop_request' AND subject_id = ?"
                                + " AND action = 'workshop_action_approved_by_centre'",
                        id))
                .isEqualTo(1);
    }

    @Test
    void whereThereIsACoordinatorThePlannerDecidesNothing() throws Exception {
        var id = request();
        notFound(Demo.PLANNER, () -> Concurrently.run(() -> decisions.approve(id)));
        notFound(Demo.PLANNER, () -> ask(id, "Kada?"));
    }

    @Test
    void aDecisionIsRemindedOfOnceAfterAWeek() throws Exception {
        var id = request();
        reminder.remind();
        assertThat(mails(id, "još čeka odluku")).isEmpty();

        rows.write(em -> em.createNativeQuery(
                        "UPDATE workshop_request SET waiting_since = UTC_TIMESTAMP(6) - INTERVAL 8 DAY WHERE public_id = ?1")
                .setParameter(1, id)
                .executeUpdate());
        reminder.remind();
        reminder.remind();
        assertThat(mails(id, "još čeka odluku"))
                .extracting(OutboxMail::getRecipient)
                .containsExactly(Demo.COORDINATOR_TK);
    }

    /** Brčko has no coordinator in the demonstration. */
    private String requestOfBrcko() throws Exception {
        return as.call(Demo.TEACHER_BD, () -> {
            var taught = requests.classes().get(0).publicId();
            return requests.request(new RequestCommand("first-steps", List.of(taught), List.of(day), ""));
        });
    }

    private Void ask(String id, String text) {
        threads.ask(id, text);
        return null;
    }

    private ThreadView thread(String id) throws Exception {
        return as.call(Demo.COORDINATOR_TK, () -> threads.get(id));
    }

    private List<String> waiting(String email) throws Exception {
        var filter = new RequestFilter(RequestState.REQUESTED, true, null);
        return as.call(email, () -> workshops.search(filter, filter.order(), 1, Language.BOSNIAN)).items().stream()
                .map(line -> line.publicId())
                .toList();
    }

    private List<OutboxMail> mails(String id, String subject) {
        return read(em -> em.createQuery(
                        "SELECT m FROM OutboxMail m WHERE m.body LIKE :id AND m.subject LIKE :subject ORDER BY m.id",
                        OutboxMail.class)
                .setParameter("id", "%" + id + "%")
                .setParameter("subject", "%" + subject + "%")
                .getResultList());
    }
}
