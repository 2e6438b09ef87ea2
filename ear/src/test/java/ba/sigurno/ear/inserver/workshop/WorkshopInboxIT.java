package ba.sigurno.ear.inserver.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.Inboxes;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.identity.inbox.InboxService;
import ba.sigurno.ejb.workshop.listing.RequestFilter;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.workshop.request.RequestState;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A request waits for whoever has the next word, and for nobody else. */
class WorkshopInboxIT extends WorkshopTest {

    private static final String DECIDE = "workshop_inbox_decide";
    private static final String PLAN = "workshop_inbox_plan";

    @Inject
    private Inboxes inboxes;

    @Inject
    private InboxService inbox;

    @Test
    void aRequestWaitsForTheCoordinatorOfItsAuthorityUntilItIsDecided() throws Exception {
        long before = inboxes.count(Demo.COORDINATOR_TK, DECIDE);
        long elsewhere = inboxes.count(Demo.COORDINATOR_RS, DECIDE);
        var id = request();
        assertThat(inboxes.count(Demo.COORDINATOR_TK, DECIDE)).isEqualTo(before + 1);
        assertThat(inboxes.line(Demo.COORDINATOR_TK, DECIDE).since()).isNotNull();
        assertThat(listed(Demo.COORDINATOR_TK, RequestState.REQUESTED)).contains(id);
        assertThat(inboxes.count(Demo.COORDINATOR_RS, DECIDE)).isEqualTo(elsewhere);
        assertThat(listed(Demo.COORDINATOR_RS, RequestState.REQUESTED)).doesNotContain(id);

        as.run(Demo.COORDINATOR_TK, () -> decisions.decline(id, "Tada je ispit."));
        assertThat(inboxes.count(Demo.COORDINATOR_TK, DECIDE)).isEqualTo(before);
        assertThat(listed(Demo.COORDINATOR_TK, RequestState.REQUESTED)).doesNotContain(id);
    }

    @Test
    void anApprovedRequestWaitsForThePlannerUntilItIsPlanned() throws Exception {
        long before = inboxes.count(Demo.PLANNER, PLAN);
        var requested = request();
        assertThat(listed(Demo.PLANNER, RequestState.REQUESTED)).doesNotContain(requested);
        assertThat(listed(Demo.TEACHER_TK, RequestState.REQUESTED)).isEmpty();
        assertThat(inboxes.count(Demo.PLANNER, PLAN)).isEqualTo(before);

        as.run(Demo.COORDINATOR_TK, () -> decisions.approve(requested));
        assertThat(inboxes.count(Demo.PLANNER, PLAN)).isEqualTo(before + 1);
        assertThat(listed(Demo.PLANNER, RequestState.APPROVED)).contains(requested);

        as.run(Demo.PLANNER, () -> planning.plan(requested, plan(Demo.TRAINER, "10:00", null), Language.BOSNIAN));
        assertThat(inboxes.count(Demo.PLANNER, PLAN)).isEqualTo(before);
    }

    @Test
    void aWorkshopOfTheNextDaysLiesAheadOfTrainerAndTeacherAndOfNobodyElse() throws Exception {
        var id = planned(Demo.TRAINER, "11:00");
        assertThat(ahead(Demo.TRAINER)).doesNotContain(id);
        rows.write(em -> em.createNativeQuery("UPDATE workshop SET starts_at = UTC_TIMESTAMP(6) + INTERVAL 3 DAY,"
                        + " ends_at = UTC_TIMESTAMP(6) + INTERVAL 74 HOUR WHERE request_id ="
                        + " (SELECT id FROM workshop_request WHERE public_id = ?1)")
                .setParameter(1, id)
                .executeUpdate());
        assertThat(ahead(Demo.TRAINER)).contains(id);
        assertThat(ahead(Demo.TEACHER_TK)).contains(id);
        assertThat(ahead(Demo.TEACHER_2_TK)).doesNotContain(id);
        assertThat(ahead(Demo.TRAINER_2)).doesNotContain(id);
        assertThat(ahead(Demo.PLANNER)).doesNotContain(id);
    }

    private List<String> ahead(String email) throws Exception {
        return as.call(email, () -> inbox.agenda(Language.BOSNIAN)).stream()
                .map(line -> line.path().replaceFirst(".*id=", ""))
                .toList();
    }

    private List<String> listed(String email, RequestState state) throws Exception {
        var filter = new RequestFilter(state, true, null);
        return as.call(email, () -> workshops.search(filter, filter.order(), 1, Language.BOSNIAN)).items().stream()
                .map(line -> line.publicId())
                .toList();
    }
}
