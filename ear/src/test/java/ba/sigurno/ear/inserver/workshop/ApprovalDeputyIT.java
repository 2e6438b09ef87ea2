package ba.sigurno.ear.inserver.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.workshop.approval.ApprovalDeputyService;
import ba.sigurno.ejb.workshop.approval.DeputyCommand;
import ba.sigurno.ejb.workshop.approval.DeputyPurge;
import ba.sigurno.ejb.workshop.decision.RequestThreadService;
import ba.sigurno.ejb.workshop.listing.RequestFilter;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.workshop.approval.DecisionRight;
import ba.sigurno.persistence.workshop.request.RequestState;
import ba.sigurno.persistence.workshop.request.WorkshopStep;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who decides while the coordinator is away: a deputy, and the centre once the deadline has passed. */
class ApprovalDeputyIT extends WorkshopTest {

    @Inject
    private ApprovalDeputyService deputies;

    @Inject
    private RequestThreadService threads;

    @Inject
    private DeputyPurge purge;

    private final LocalDate today = LocalDate.now(ClockProducer.ZONE);

    @AfterEach
    void nobodyStandsIn() throws Exception {
        rows.write(em -> em.createNativeQuery("DELETE FROM workshop_approval_deputy WHERE first_day <= ?1")
                .setParameter(1, today)
                .executeUpdate());
    }

    @Test
    void whoStandsInTodaySeesDecidesAndIsTold() throws Exception {
        var before = request();
        notFound(Demo.COORDINATOR_FBIH, () -> workshops.get(before, Language.BOSNIAN));
        name(today);
        var id = another();

        assertThat(told(id)).containsExactlyInAnyOrder(Demo.COORDINATOR_TK, Demo.COORDINATOR_FBIH);
        var filter = new RequestFilter(RequestState.REQUESTED, true, null);
        assertThat(as.call(Demo.COORDINATOR_FBIH, () -> workshops.search(filter, filter.order(), 1, Language.BOSNIAN))
                        .items())
                .extracting(line -> line.publicId())
                .contains(id);
        assertThat(as.call(Demo.COORDINATOR_FBIH, () -> workshops.get(id, Language.BOSNIAN))
                        .powers()
                        .decision())
                .isEqualTo(DecisionRight.DEPUTY);
        assertThat(view(id).contacts().deputies()).hasSize(1);

        as.run(Demo.COORDINATOR_FBIH, () -> decisions.approve(id));
        assertThat(view(id).steps()).last().satisfies(step -> assertThat(step.kind())
                .isEqualTo(WorkshopStep.Kind.APPROVED_BY_DEPUTY));
    }

    @Test
    void onOtherDaysNobodyStandsIn() throws Exception {
        name(today.plusDays(1));
        var id = request();
        notFound(Demo.COORDINATOR_FBIH, () -> workshops.get(id, Language.BOSNIAN));
        notFound(Demo.COORDINATOR_FBIH, () -> approve(id));
        assertThat(told(id)).containsExactly(Demo.COORDINATOR_TK);
    }

    @Test
    void whoIsReleasedDecidesNothingAnyMore() throws Exception {
        name(today);
        var id = request();
        as.run(Demo.COORDINATOR_TK, () -> deputies.release(named()));
        notFound(Demo.COORDINATOR_FBIH, () -> approve(id));
    }

    @Test
    void onlyACoordinatorOfAnotherAuthorityStandsIn() {
        refused(Demo.COORDINATOR_TK, "workshop_rule_deputy_not_coordinator", () -> named(Demo.PLANNER));
        refused(Demo.COORDINATOR_TK, "workshop_rule_deputy_not_coordinator", () -> named("nobody@demo.test"));
        refused(Demo.COORDINATOR_TK, "workshop_rule_deputy_decides_already", () -> named(Demo.COORDINATOR_TK));
    }

    @Test
    void theDaysOfADeputyAreForgottenAMonthLater() throws Exception {
        name(today);
        var id = named();
        rows.write(em -> em.createNativeQuery(
                        "UPDATE workshop_approval_deputy SET first_day = ?1, last_day = ?1" + " WHERE public_id = ?2")
                .setParameter(1, today.minusMonths(1).minusDays(1))
                .setParameter(2, id)
                .executeUpdate());
        purge.purge();
        assertThat(rows.count("SELECT COUNT(*) FROM workshop_approval_deputy WHERE public_id = ?", id))
                .isZero();
    }

    @Test
    void onceTheDeadlineHasPassedTheCentreMayDecideTooAndTheStepSaysWhy() throws Exception {
        var id = request();
        assertThat(view(id).deadline().passed()).isFalse();
        assertThat(view(id).deadline().from()).isEqualTo(today.plusDays(14));
        notFound(Demo.PLANNER, () -> approve(id));

        waited(id, 15);
        assertThat(view(id).deadline().passed()).isTrue();
        assertThat(view(id).powers().decision()).isEqualTo(DecisionRight.OVERDUE);
        as.run(Demo.PLANNER, () -> decisions.approve(id));
        assertThat(view(id).steps()).last().satisfies(step -> assertThat(step.kind())
                .isEqualTo(WorkshopStep.Kind.APPROVED_OVERDUE));
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM audit_event WHERE subject_id = ? AND action = 'workshop_action_approved_overdue'",
                        id))
                .isEqualTo(1);
    }

    @Test
    void whileTheSchoolIsAskedNoDeadlineRuns() throws Exception {
        var id = request();
        as.run(Demo.COORDINATOR_TK, () -> threads.ask(id, "Je li sala slobodna?"));
        waited(id, 30);
        assertThat(view(id).deadline()).isNull();
        notFound(Demo.PLANNER, () -> approve(id));
    }

    @Test
    void theCoordinatorMayStillDecideAfterTheDeadline() throws Exception {
        var id = request();
        waited(id, 30);
        as.run(Demo.COORDINATOR_TK, () -> decisions.approve(id));
        assertThat(view(id).steps()).last().satisfies(step -> assertThat(step.kind())
                .isEqualTo(WorkshopStep.Kind.APPROVED));
    }

    private String another() throws Exception {
        return as.call(Demo.TEACHER_TK, () -> requests.request(wish("first-steps", "")));
    }

    private void waited(String id, int days) throws Exception {
        rows.write(em -> em.createNativeQuery(
                        "UPDATE workshop_request SET waiting_since = UTC_TIMESTAMP(6) - INTERVAL ?1 DAY WHERE public_id = ?2")
                .setParameter(1, days)
                .setParameter(2, id)
                .executeUpdate());
    }

    private void name(LocalDate first) throws Exception {
        as.run(
                Demo.COORDINATOR_TK,
                () -> deputies.name(
                        Demo.AUTHORITY_TK, new DeputyCommand(Demo.COORDINATOR_FBIH, first, first.plusDays(1))));
    }

    private Void named(String email) throws Exception {
        return Concurrently.run(() -> deputies.name(Demo.AUTHORITY_TK, new DeputyCommand(email, today, null)));
    }

    private String named() {
        return rows.text("SELECT MAX(public_id) FROM workshop_approval_deputy WHERE first_day = ?", today);
    }

    private Void approve(String id) throws Exception {
        return Concurrently.run(() -> decisions.approve(id));
    }

    private List<String> told(String id) {
        return rows.texts("SELECT recipient FROM outbox_mail WHERE body LIKE ?", "%" + id + "%");
    }
}
