package ba.sigurno.ear.inserver.training;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.training.registration.RegistrationService;
import ba.sigurno.ejb.training.session.SessionColumn;
import ba.sigurno.ejb.training.session.SessionFilter;
import ba.sigurno.ejb.training.session.SessionLine;
import ba.sigurno.ejb.training.session.SessionList;
import ba.sigurno.ejb.training.session.SessionListService;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The lists of trainings in the order that their reader chose. */
@ExtendWith(ArquillianExtension.class)
class SessionListIT {

    private static final Language READER = Language.BOSNIAN;

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @Inject
    private SessionListService lists;

    @Inject
    private RegistrationService registrations;

    /** Stands in the places of the trainings of one test. */
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    private final SessionFilter own = new SessionFilter(word, null, null);

    @Test
    void aListIsSortedByDateByPlaceInBothScriptsAndByFreeSeats() throws Exception {
        var zenica = coming("Зеница", 81, 3);
        var cuprija = coming("Ćuprija", 83, 1);
        var doboj = coming("Doboj", 82, 2);
        as.call(Demo.TEACHER_TK, () -> registrations.register(cuprija));

        assertThat(sorted(SessionColumn.DATE, false)).containsExactly(zenica, doboj, cuprija);
        assertThat(sorted(SessionColumn.DATE, true)).containsExactly(cuprija, doboj, zenica);
        assertThat(sorted(SessionColumn.PLACE, false)).containsExactly(cuprija, doboj, zenica);
        assertThat(sorted(SessionColumn.FREE, false)).containsExactly(cuprija, doboj, zenica);
        assertThat(sorted(SessionColumn.FREE, true)).containsExactly(zenica, doboj, cuprija);
        assertThat(page(Demo.PLANNER, SessionList.UPCOMING, own, Sort.by(SessionColumn.FREE), READER)
                        .items())
                .extracting(SessionLine::free)
                .containsExactly(0, 2, 3);
    }

    @Test
    void aListIsSortedByProgrammeInTheReadersLanguage() throws Exception {
        coming("Tuzla", 84, 3);
        for (var reader : Language.values()) {
            var titles = page(
                            Demo.PLANNER,
                            SessionList.UPCOMING,
                            SessionFilter.ALL,
                            Sort.by(SessionColumn.PROGRAMME),
                            reader)
                    .items()
                    .stream()
                    .map(SessionLine::title)
                    .distinct()
                    .toList();
            // Sorted rows of one title stand together.
            assertThat(titles).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @Test
    void anOrderThatAListDoesNotHaveIsItsFirst() throws Exception {
        coming("Mostar", 85, 3);
        for (var list : SessionList.values()) {
            var who = list.ordinal() < SessionList.OPEN.ordinal() ? Demo.PLANNER : Demo.TEACHER_TK;
            var first = ids(page(who, list, SessionFilter.ALL, list.order(), READER));
            for (var column : SessionColumn.values()) {
                for (var descending : List.of(true, false)) {
                    var found = ids(page(who, list, SessionFilter.ALL, new Sort(column, descending), READER));
                    assertThat(found).hasSameSizeAs(first);
                    if (column == SessionColumn.INVITATION && list != SessionList.OPEN) {
                        assertThat(found).isEqualTo(first);
                    }
                }
            }
        }
    }

    @Test
    void aFileHoldsTheWholeListInItsOrderAndIsRecorded() throws Exception {
        var first = coming("Bihać", 86, 3);
        var second = coming("Travnik", 87, 3);
        var sort = new Sort(SessionColumn.PLACE, true);
        assertThat(as.call(Demo.PLANNER, () -> lists.export(SessionList.UPCOMING, own, sort, READER)))
                .extracting(SessionLine::publicId)
                .containsExactly(second, first);
        assertThat(rows.texts(
                        "SELECT e.detail FROM audit_event e JOIN account a ON a.public_id = e.actor_public_id"
                                + " WHERE e.action = 'training_action_sessions_exported' AND a.email = ? ORDER BY e.id DESC LIMIT 1",
                        Demo.PLANNER))
                .containsExactly("2");
    }

    private String coming(String place, int days, int seats) throws Exception {
        var session = rows.session(Demo.TRAINER, Demo.COORDINATOR_TK, days, seats);
        session.moveTo(place + " " + word);
        rows.store(session);
        return session.getPublicId();
    }

    private List<String> sorted(SessionColumn column, boolean descending) throws Exception {
        return ids(page(Demo.PLANNER, SessionList.UPCOMING, own, new Sort(column, descending), READER));
    }

    private Page<SessionLine> page(String who, SessionList list, SessionFilter filter, Sort sort, Language reader)
            throws Exception {
        return as.call(who, () -> lists.page(list, filter, sort, 1, reader));
    }

    private static List<String> ids(Page<SessionLine> page) {
        return page.items().stream().map(SessionLine::publicId).toList();
    }
}
