package ba.sigurno.ear.inserver.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.support.Demo;
import ba.sigurno.ear.support.EvolutionCalendar;
import ba.sigurno.ear.support.EvolutionCalendar.Event;
import ba.sigurno.ejb.workshop.report.WorkshopReportService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.mail.OutboxMail;
import ba.sigurno.persistence.workshop.request.RequestState;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A calendar program that is not ours takes the events of our mails, and always holds the dates that we hold. */
class CalendarReplayIT extends WorkshopTest {

    private static final List<String> PEOPLE = List.of(Demo.TRAINER, Demo.TRAINER_2, Demo.TEACHER_TK);

    @Inject
    private WorkshopReportService reports;

    /** After so many mails of a person, what is to be in that person's calendar. */
    private final Map<String, Map<Integer, List<Event>>> expected = new TreeMap<>();

    @Test
    void eachCalendarHoldsAfterEachMailWhatIsPlanned() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        look(id);
        replan(id, Demo.TRAINER, "12:00");
        replan(id, Demo.TRAINER_2, "12:00");
        replan(id, Demo.TRAINER, "13:00");
        as.run(Demo.PLANNER, () -> reports.free(id, "Bolest."));
        look(id);
        as.run(Demo.PLANNER, () -> planning.plan(id, plan(Demo.TRAINER_2, "09:00", null), Language.BOSNIAN));
        look(id);

        for (var person : PEOPLE) {
            var states = EvolutionCalendar.after(mails(person, id));
            expected.get(person).forEach((mails, events) -> assertThat(states.get(mails - 1))
                    .as("%s after %s mails", person, mails)
                    .isEqualTo(events));
        }
    }

    @Test
    void whatIsCancelledIsInNoCalendar() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        as.run(Demo.PLANNER, () -> decisions.cancel(id, "Snijeg."));
        for (var person : List.of(Demo.TRAINER, Demo.TEACHER_TK)) {
            assertThat(EvolutionCalendar.after(mails(person, id)))
                    .last()
                    .asList()
                    .isEmpty();
        }
    }

    /** A mail server may hold a mail back: the old date that was given up and the new one have nothing to do with each other. */
    @Test
    void theOldDateIsTakenAwayAlsoWhenThatMailComesAfterTheNewOne() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        as.run(Demo.PLANNER, () -> reports.free(id, "Bolest."));
        as.run(Demo.PLANNER, () -> planning.plan(id, plan(Demo.TRAINER, "12:00", null), Language.BOSNIAN));
        var mails = mails(Demo.TEACHER_TK, id);
        assertThat(mails).hasSize(3);
        Collections.swap(mails, 1, 2);
        assertThat(EvolutionCalendar.after(mails)).last().isEqualTo(dates(Demo.TEACHER_TK, id));
    }

    private void replan(String id, String trainer, String start) throws Exception {
        int version = view(id).plan().orElseThrow().version();
        as.run(Demo.PLANNER, () -> planning.replan(id, plan(trainer, start, version), Language.BOSNIAN));
        look(id);
    }

    /** Keeps what everybody's calendar has to hold now. */
    private void look(String id) {
        for (var person : PEOPLE) {
            int mails = mails(person, id).size();
            if (mails > 0) {
                expected.computeIfAbsent(person, each -> new TreeMap<>()).put(mails, dates(person, id));
            }
        }
    }

    private List<Event> dates(String person, String id) {
        return read(em -> {
            var request = em.createQuery(
                            "SELECT r FROM WorkshopRequest r WHERE r.publicId = :id", WorkshopRequest.class)
                    .setParameter("id", id)
                    .getSingleResult();
            var workshop = request.getWorkshop();
            boolean holds = request.getState() == RequestState.PLANNED
                    && workshop.getTrainer().getEmail().equals(person);
            boolean comes = request.getState() == RequestState.PLANNED
                    && (holds || request.getRequestedBy().getEmail().equals(person));
            return comes
                    ? List.of(new Event(
                            workshop.getCalendarUid(), workshop.getStartsAt(), workshop.getEndsAt(), holds ? 2 : 1))
                    : List.of();
        });
    }

    private List<String> mails(String person, String id) {
        return new ArrayList<>(read(em -> em
                .createQuery(
                        "SELECT m FROM OutboxMail m WHERE m.recipient = :person AND m.calendar IS NOT NULL"
                                + " AND m.body LIKE :id ORDER BY m.id",
                        OutboxMail.class)
                .setParameter("person", person)
                .setParameter("id", "%" + id + "%")
                .getResultList()
                .stream()
                .map(OutboxMail::getCalendar)
                .toList()));
    }
}
