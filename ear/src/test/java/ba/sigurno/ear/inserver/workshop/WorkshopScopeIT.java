package ba.sigurno.ear.inserver.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ejb.workshop.request.RequestCommand;
import ba.sigurno.ejb.workshop.request.RequestFilter;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.workshop.request.RequestState;
import jakarta.ejb.EJBAccessException;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Who may know of a request and who may do what with it. */
class WorkshopScopeIT extends WorkshopTest {

    private static final RequestFilter ALL = new RequestFilter(null, null, 1);

    @Test
    void aRequestIsKnownToItsSchoolItsAuthorityAndThePlannerOnly() throws Exception {
        var id = request();
        Callable<?> look = () -> workshops.get(id, Language.BOSNIAN);
        assertThat(as.call("teacher2.tk@demo.test", look)).isNotNull();
        assertThat(as.call(COORDINATOR, look)).isNotNull();
        assertThat(as.call(PLANNER, look)).isNotNull();

        notFound("teacher3.tk@demo.test", look);
        notFound("teacher.rs@demo.test", look);
        notFound("coordinator.rs@demo.test", look);
        notFound("coordinator.fbih@demo.test", look);
        notFound(TRAINER, look);
        forbidden("admin@demo.test", look);
        assertThatThrownBy(look::call).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aListHoldsOnlyWhatIsTheReaders() throws Exception {
        var id = request();
        assertThat(as.call("teacher2.tk@demo.test", this::ids)).contains(id);
        assertThat(as.call(COORDINATOR, this::ids)).contains(id);
        assertThat(as.call("teacher.rs@demo.test", this::ids)).isNotEmpty().doesNotContain(id);
        assertThat(as.call("coordinator.rs@demo.test", this::ids)).isNotEmpty().doesNotContain(id);
        assertThat(as.call("coordinator.fbih@demo.test", this::ids)).isEmpty();
        forbidden("admin@demo.test", this::ids);
    }

    @Test
    void aListIsFilteredByStateAndByWordsInAnyLanguageAndWithoutAccents() throws Exception {
        var id = request();
        assertThat(found(RequestState.REQUESTED, "celic")).contains(id);
        assertThat(found(RequestState.REQUESTED, "my password")).contains(id);
        assertThat(found(RequestState.DECLINED, "celic")).doesNotContain(id);
        assertThat(found(null, "100%")).isEmpty();
    }

    @Test
    void onlyTheCoordinatorOfTheJurisdictionDecides() throws Exception {
        var id = request();
        notFound("coordinator.rs@demo.test", () -> run(() -> decisions.approve(id)));
        notFound("coordinator.fbih@demo.test", () -> run(() -> decisions.decline(id, "ne")));
        forbidden(TEACHER, () -> run(() -> decisions.approve(id)));
        forbidden(PLANNER, () -> run(() -> decisions.approve(id)));
        forbidden("admin@demo.test", () -> run(() -> decisions.decline(id, "ne")));
        assertThat(view(id).state()).isEqualTo(RequestState.REQUESTED);
    }

    @Test
    void onlyAPlannerPlans() throws Exception {
        var id = approved();
        Callable<?> plan = () -> run(() -> planning.plan(id, plan(TRAINER, "10:00", null), Language.BOSNIAN));
        forbidden(TEACHER, plan);
        forbidden(COORDINATOR, plan);
        forbidden(TRAINER, plan);
        forbidden("admin@demo.test", plan);
        assertThat(view(id).state()).isEqualTo(RequestState.APPROVED);
    }

    @Test
    void aTrainerKnowsOfTheOwnWorkshopsOnly() throws Exception {
        var id = planned(OTHER_TRAINER, "10:00");
        Callable<?> look = () -> workshops.get(id, Language.BOSNIAN);
        assertThat(as.call(OTHER_TRAINER, look)).isNotNull();
        notFound(TRAINER, look);
        assertThat(as.call(OTHER_TRAINER, this::inCalendar)).contains(id);
        assertThat(as.call(TRAINER, this::inCalendar)).doesNotContain(id);
        assertThat(as.call("teacher.rs@demo.test", this::inCalendar)).doesNotContain(id);
        assertThat(as.call(PLANNER, this::inCalendar)).contains(id);
    }

    @Test
    void nobodyAsksForClassesOfAnotherSchool() throws Exception {
        Callable<?> ask = () -> requests.request(wish(""));
        notFound("teacher.rs@demo.test", ask);
        notFound(
                TEACHER,
                () -> requests.request(new RequestCommand("no-such-topic", List.of(classId), List.of(day), "")));
        forbidden(COORDINATOR, ask);
        assertThat(as.call("teacher2.tk@demo.test", ask)).isNotNull();
    }

    @Test
    void aTeacherWithdrawsUntilItIsPlannedAndOnlyForTheOwnSchool() throws Exception {
        var id = request();
        notFound("teacher.rs@demo.test", () -> run(() -> decisions.cancel(id, "Ne treba.")));
        forbidden(COORDINATOR, () -> run(() -> decisions.cancel(id, "Ne treba.")));
        as.call(TEACHER, () -> run(() -> decisions.cancel(id, "Ne treba.")));
        assertThat(view(id).state()).isEqualTo(RequestState.CANCELLED);

        var planned = planned(TRAINER, "08:00");
        notFound(TEACHER, () -> run(() -> decisions.cancel(planned, "Ne treba.")));
        assertThat(view(planned).state()).isEqualTo(RequestState.PLANNED);
    }

    private List<String> ids() {
        return workshops.search(ALL, Language.BOSNIAN).items().stream()
                .map(line -> line.publicId())
                .toList();
    }

    private List<String> found(RequestState state, String text) throws Exception {
        return as.call(
                COORDINATOR,
                () -> workshops.search(new RequestFilter(state, text, 1), Language.BOSNIAN).items().stream()
                        .map(line -> line.publicId())
                        .toList());
    }

    private List<String> inCalendar() {
        return workshops.calendar(YearMonth.from(day), Language.BOSNIAN).stream()
                .map(event -> event.requestId())
                .toList();
    }
}
