package ba.sigurno.ear.inserver.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.workshop.calendar.BreakCommand;
import ba.sigurno.ejb.workshop.calendar.SchoolCalendarService;
import ba.sigurno.ejb.workshop.disturbance.DisturbedInbox;
import ba.sigurno.ejb.workshop.disturbance.DisturbedWorkshop;
import ba.sigurno.ejb.workshop.disturbance.DisturbedWorkshopService;
import ba.sigurno.ejb.workshop.trainer.TrainerProfileService;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A break or a leave is entered when workshops stand on its days already. */
class DisturbedWorkshopIT extends WorkshopTest {

    @Inject
    private DisturbedWorkshopService disturbed;

    @Inject
    private DisturbedInbox inbox;

    @Inject
    private SchoolCalendarService calendars;

    @Inject
    private TrainerProfileService profiles;

    @Test
    void aBreakThatIsEnteredLaterSaysWhatStandsInItAndWaitsForPlanners() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        var other = approved("first-steps");
        long waiting = waiting();
        var holiday = as.call(
                Demo.COORDINATOR_TK, () -> calendars.add(Demo.AUTHORITY_TK, new BreakCommand(day, day, "Dan planete")));
        try {
            var told = as.call(Demo.COORDINATOR_TK, () -> disturbed.inBreak(holiday, Language.BOSNIAN));
            assertThat(told.planned()).isEqualTo(1);
            assertThat(told.wished()).isPositive();
            assertThat(told.named()).singleElement().asString().contains("10:00", school(id));
            assertThat(mails("Novi raspust ili praznik: Dan planete")).isEqualTo(1);
            assertThat(line(id).orElseThrow().breakName()).isEqualTo("Dan planete");
            assertThat(line(other)).isEmpty();
            assertThat(waiting()).isEqualTo(waiting + 1);
            notFound(Demo.COORDINATOR_RS, () -> disturbed.inBreak(holiday, Language.BOSNIAN));

            as.run(Demo.PLANNER, () -> disturbed.confirm(id));
            assertThat(line(id)).isEmpty();
            assertThat(waiting()).isEqualTo(waiting);
        } finally {
            as.run(Demo.COORDINATOR_TK, () -> calendars.remove(holiday));
        }
    }

    @Test
    void leaveThatIsTakenLaterWaitsUntilTheWorkshopIsMoved() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        var leave = as.call(Demo.TRAINER, () -> profiles.takeLeave(null, day, day));
        try {
            var told = as.call(Demo.TRAINER, () -> disturbed.inLeave(leave, Language.BOSNIAN));
            assertThat(told.planned()).isEqualTo(1);
            assertThat(told.wished()).isZero();
            assertThat(mails("Odsustvo u danima radionica")).isEqualTo(1);
            notFound(Demo.TRAINER_2, () -> disturbed.inLeave(leave, Language.BOSNIAN));
            assertThat(line(id).orElseThrow().awayFrom()).isEqualTo(day);

            int version = view(id).plan().orElseThrow().version();
            as.run(Demo.PLANNER, () -> planning.replan(id, plan(Demo.TRAINER_2, "10:00", version), Language.BOSNIAN));
            assertThat(line(id)).isEmpty();
        } finally {
            as.run(Demo.TRAINER, () -> profiles.cancelLeave(null, leave));
        }
    }

    @Test
    void whatWasConfirmedWaitsAgainWhenSomethingElseIsEntered() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        var leave = as.call(Demo.TRAINER, () -> profiles.takeLeave(null, day, day));
        try {
            as.run(Demo.PLANNER, () -> disturbed.confirm(id));
            var holiday = as.call(
                    Demo.COORDINATOR_TK,
                    () -> calendars.add(Demo.AUTHORITY_TK, new BreakCommand(day, day, "Dan škole")));
            assertThat(line(id)).isPresent();
            as.run(Demo.COORDINATOR_TK, () -> calendars.remove(holiday));
        } finally {
            as.run(Demo.TRAINER, () -> profiles.cancelLeave(null, leave));
        }
        assertThat(line(id)).isEmpty();
    }

    @Test
    void daysWithoutWorkshopsTellNobody() throws Exception {
        var quiet = day.plusDays(1);
        var leave = as.call(Demo.TRAINER_2, () -> profiles.takeLeave(null, quiet, quiet));
        assertThat(as.call(Demo.TRAINER_2, () -> disturbed.inLeave(leave, Language.BOSNIAN))
                        .isAny())
                .isFalse();
        as.run(Demo.TRAINER_2, () -> profiles.cancelLeave(null, leave));
    }

    private String approved(String topic) throws Exception {
        var id = as.call(Demo.TEACHER_TK, () -> requests.request(wish(topic, "")));
        as.run(Demo.COORDINATOR_TK, () -> decisions.approve(id));
        return id;
    }

    private String school(String id) throws Exception {
        return view(id).school();
    }

    private long waiting() {
        return inbox.of(rows.account(Demo.PLANNER)).stream()
                .mapToLong(InboxLine::count)
                .sum();
    }

    private Optional<DisturbedWorkshop> line(String id) throws Exception {
        return as.call(Demo.PLANNER, () -> {
            int pages = disturbed.list(1, Language.BOSNIAN).pages();
            return IntStream.rangeClosed(1, Math.max(1, pages))
                    .mapToObj(page -> disturbed.list(page, Language.BOSNIAN))
                    .flatMap(page -> page.items().stream())
                    .filter(each -> each.requestId().equals(id))
                    .findFirst();
        });
    }

    /** How many mails with such a subject a planner got about the day. */
    private long mails(String subject) {
        return rows.count(
                "SELECT COUNT(*) FROM outbox_mail m WHERE m.recipient = ? AND m.subject LIKE ? AND m.body LIKE ?",
                Demo.PLANNER,
                subject + "%",
                "%" + Dates.date(Language.SERBIAN_LATIN, day) + "%");
    }
}
