package ba.sigurno.ear.inserver.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.NameOrder;
import ba.sigurno.ejb.workshop.listing.RequestColumn;
import ba.sigurno.ejb.workshop.listing.RequestFilter;
import ba.sigurno.ejb.workshop.request.RequestCommand;
import ba.sigurno.ejb.workshop.request.RequestLine;
import ba.sigurno.ejb.workshop.request.WorkshopEvent;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.workshop.request.RequestState;
import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Who may know of a request and who may do what with it. */
class WorkshopScopeIT extends WorkshopTest {

    @Test
    void aRequestIsKnownToItsSchoolItsAuthorityAndThePlannerOnly() throws Exception {
        var id = request();
        Callable<?> look = () -> workshops.get(id, Language.BOSNIAN);
        assertThat(as.call(Demo.TEACHER_2_TK, look)).isNotNull();
        assertThat(as.call(Demo.COORDINATOR_TK, look)).isNotNull();
        assertThat(as.call(Demo.PLANNER, look)).isNotNull();

        notFound(Demo.TEACHER_3_TK, look);
        notFound(Demo.TEACHER_RS, look);
        notFound(Demo.COORDINATOR_RS, look);
        notFound(Demo.COORDINATOR_FBIH, look);
        notFound(Demo.TRAINER, look);
        forbidden(Demo.ADMIN, look);
        assertThatThrownBy(look::call).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aListHoldsOnlyWhatIsTheReaders() throws Exception {
        var id = request();
        assertThat(as.call(Demo.TEACHER_2_TK, this::ids)).contains(id);
        assertThat(as.call(Demo.COORDINATOR_TK, this::ids)).contains(id);
        assertThat(as.call(Demo.TEACHER_RS, this::ids)).isNotEmpty().doesNotContain(id);
        assertThat(as.call(Demo.COORDINATOR_RS, this::ids)).isNotEmpty().doesNotContain(id);
        assertThat(as.call(Demo.COORDINATOR_FBIH, this::ids)).isEmpty();
        forbidden(Demo.ADMIN, this::ids);
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
    void aListIsInTheOrderThatItsReaderChose() throws Exception {
        var first = request();
        day = day.plusDays(1);
        var second = as.call(Demo.TEACHER_TK, () -> requests.request(wish("against-bullying", "")));
        assertThat(sorted(RequestColumn.REQUESTED, false)).containsSubsequence(first, second);
        assertThat(sorted(RequestColumn.REQUESTED, true)).containsSubsequence(second, first);
        assertThat(sorted(RequestColumn.DAY, false)).containsSubsequence(first, second);
        assertThat(sorted(RequestColumn.DAY, true)).containsSubsequence(second, first);
        assertThat(as.call(
                                Demo.PLANNER,
                                () -> workshops.search(
                                        RequestFilter.ALL, Sort.by(RequestColumn.SCHOOL), 1, Language.BOSNIAN))
                        .items())
                .extracting(RequestLine::school)
                .isSortedAccordingTo(NameOrder.by(Language.BOSNIAN, name -> name));
    }

    @Test
    void onlyTheCoordinatorOfTheJurisdictionDecides() throws Exception {
        var id = request();
        notFound(Demo.COORDINATOR_RS, () -> Concurrently.run(() -> decisions.approve(id)));
        notFound(Demo.COORDINATOR_FBIH, () -> Concurrently.run(() -> decisions.decline(id, "ne")));
        forbidden(Demo.TEACHER_TK, () -> Concurrently.run(() -> decisions.approve(id)));
        notFound(Demo.PLANNER, () -> Concurrently.run(() -> decisions.approve(id)));
        forbidden(Demo.ADMIN, () -> Concurrently.run(() -> decisions.decline(id, "ne")));
        assertThat(view(id).state()).isEqualTo(RequestState.REQUESTED);
    }

    @Test
    void onlyAPlannerPlans() throws Exception {
        var id = approved();
        Callable<?> plan =
                () -> Concurrently.run(() -> planning.plan(id, plan(Demo.TRAINER, "10:00", null), Language.BOSNIAN));
        forbidden(Demo.TEACHER_TK, plan);
        forbidden(Demo.COORDINATOR_TK, plan);
        forbidden(Demo.TRAINER, plan);
        forbidden(Demo.ADMIN, plan);
        assertThat(view(id).state()).isEqualTo(RequestState.APPROVED);
    }

    @Test
    void aTrainerKnowsOfTheOwnWorkshopsOnly() throws Exception {
        var id = planned(Demo.TRAINER_2, "10:00");
        Callable<?> look = () -> workshops.get(id, Language.BOSNIAN);
        assertThat(as.call(Demo.TRAINER_2, look)).isNotNull();
        notFound(Demo.TRAINER, look);
        assertThat(as.call(Demo.TRAINER_2, this::inCalendar)).contains(id);
        assertThat(as.call(Demo.TRAINER, this::inCalendar)).doesNotContain(id);
        assertThat(as.call(Demo.TEACHER_RS, this::inCalendar)).doesNotContain(id);
        assertThat(as.call(Demo.PLANNER, this::inCalendar)).contains(id);
    }

    @Test
    void nobodyAsksForClassesOfAnotherSchool() throws Exception {
        Callable<?> ask = () -> requests.request(wish(""));
        notFound(Demo.TEACHER_RS, ask);
        notFound(
                Demo.TEACHER_TK,
                () -> requests.request(new RequestCommand("no-such-topic", List.of(classId), List.of(day), "")));
        forbidden(Demo.COORDINATOR_TK, ask);
        assertThat(as.call(Demo.TEACHER_2_TK, ask)).isNotNull();
    }

    @Test
    void aTeacherWithdrawsUntilItIsPlannedAndOnlyForTheOwnSchool() throws Exception {
        var id = request();
        notFound(Demo.TEACHER_RS, () -> Concurrently.run(() -> decisions.cancel(id, "Ne treba.")));
        forbidden(Demo.COORDINATOR_TK, () -> Concurrently.run(() -> decisions.cancel(id, "Ne treba.")));
        as.run(Demo.TEACHER_TK, () -> decisions.cancel(id, "Ne treba."));
        assertThat(view(id).state()).isEqualTo(RequestState.CANCELLED);

        var planned = planned(Demo.TRAINER, "08:00");
        notFound(Demo.TEACHER_TK, () -> Concurrently.run(() -> decisions.cancel(planned, "Ne treba.")));
        assertThat(view(planned).state()).isEqualTo(RequestState.PLANNED);
    }

    private List<String> ids() {
        return listed(RequestFilter.ALL).stream().map(line -> line.publicId()).toList();
    }

    private List<String> found(RequestState state, String text) throws Exception {
        return as.call(Demo.COORDINATOR_TK, () -> listed(new RequestFilter(state, false, text)).stream()
                .map(line -> line.publicId())
                .toList());
    }

    private List<String> sorted(RequestColumn column, boolean descending) throws Exception {
        var filter = new RequestFilter(RequestState.REQUESTED, false, "celic");
        return as
                .call(
                        Demo.COORDINATOR_TK,
                        () -> workshops.search(filter, new Sort(column, descending), 1, Language.BOSNIAN))
                .items()
                .stream()
                .map(RequestLine::publicId)
                .toList();
    }

    private List<RequestLine> listed(RequestFilter filter) {
        return workshops.search(filter, filter.order(), 1, Language.BOSNIAN).items();
    }

    private List<String> inCalendar() {
        return workshops.calendar(day, day.plusDays(1), WorkshopEvent.Filter.ALL, Language.BOSNIAN).stream()
                .map(event -> event.requestId())
                .toList();
    }
}
