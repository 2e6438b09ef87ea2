package ba.sigurno.ear.inserver.training;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.training.planning.AssistantService;
import ba.sigurno.ejb.training.planning.MeetingTime;
import ba.sigurno.ejb.training.planning.SessionChangeService;
import ba.sigurno.ejb.training.planning.SessionCommand;
import ba.sigurno.ejb.training.registration.QueueService;
import ba.sigurno.ejb.training.registration.RegistrationService;
import ba.sigurno.ejb.training.session.SessionCalendarService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.session.SessionMode;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens to a training reaches the calendars of those whom it concerns. */
@ExtendWith(ArquillianExtension.class)
class TrainingMailIT {

    private static final String SEATED = Demo.TEACHER_TK;
    private static final String NEXT = Demo.TEACHER_2_TK;
    private static final String LAST = Demo.TEACHER_3_TK;
    private static final int COMING = 70;

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @Inject
    private RegistrationService registrations;

    @Inject
    private QueueService queue;

    @Inject
    private SessionChangeService changes;

    @Inject
    private AssistantService assistants;

    @Inject
    private SessionCalendarService calendars;

    @Test
    void whoMovesUpGetsTheEventAndWhoLeavesLosesIt() throws Exception {
        var session = full();
        as.run(Demo.TRAINER, () -> queue.moveUp(session, rows.accountId(LAST)));
        as.run(SEATED, () -> registrations.withdraw(session));
        assertThat(events(session, SEATED)).containsExactly("REQUEST 0", "CANCEL 1");
        assertThat(events(session, LAST)).containsExactly("null", "REQUEST 2");
        assertThat(events(session, NEXT)).containsExactly("null");

        as.call(SEATED, () -> registrations.register(session));
        as.run(Demo.TRAINER, () -> queue.remove(session, rows.accountId(LAST), "Nastavnik se javio."));
        assertThat(events(session, LAST)).containsExactly("null", "REQUEST 2", "CANCEL 3");
        assertThat(events(session, NEXT)).containsExactly("null", "REQUEST 4");
        assertThat(bodies(session, LAST).get(2)).contains("Nastavnik se javio.");
    }

    @Test
    void calendarsFollowTheDatesUnderTheSameNames() throws Exception {
        var session = full();
        int version = rows.version("training_session", session);
        var first = LocalDate.now(ClockProducer.ZONE).plusDays(COMING + 6);
        as.run(
                Demo.TRAINER,
                () -> changes.change(session, version, command(2, first, first.plusDays(1)), Language.BOSNIAN));
        assertThat(events(session, SEATED)).containsExactly("REQUEST 0", "REQUEST 1");
        // There are two seats now.
        assertThat(events(session, NEXT)).containsExactly("null", "REQUEST 2");
        assertThat(calendar(session, SEATED, "REQUEST", 1))
                .contains("UID:" + session + "-1@sigurno", "UID:" + session + "-2@sigurno", "Lukavac");

        assertThatThrownBy(() -> as.run(
                        Demo.TRAINER, () -> changes.change(session, version, command(2, first), Language.BOSNIAN)))
                .as("made from what is no more")
                .isNotNull();
        int later = rows.version("training_session", session);
        as.run(Demo.TRAINER, () -> changes.change(session, later, command(2, first), Language.BOSNIAN));
        assertThat(events(session, SEATED))
                .containsExactlyInAnyOrder("REQUEST 0", "REQUEST 1", "REQUEST 3", "CANCEL 3");
        assertThat(calendar(session, SEATED, "CANCEL", 3))
                .contains("UID:" + session + "-2@sigurno")
                .doesNotContain("UID:" + session + "-1@sigurno");

        as.run(Demo.TRAINER, () -> changes.cancel(session, "Snijeg."));
        assertThat(events(session, SEATED)).endsWith("CANCEL 4");
        assertThat(events(session, Demo.TRAINER))
                .as("what happened has the same number in the trainer's calendar")
                .containsExactlyInAnyOrder("REQUEST 1", "REQUEST 3", "CANCEL 3", "CANCEL 4");
        assertThat(bodies(session, LAST)).last().asString().contains("Snijeg.");
        assertRuleBroken("training_rule_cancelled", () -> as.call(LAST, () -> registrations.register(session)));
    }

    @Test
    void whoAssistsHasTheDatesInTheCalendarAsTheTrainerDoes() throws Exception {
        var session = full();
        var helper = rows.accountId(Demo.TRAINER_2);
        as.run(Demo.TRAINER, () -> assistants.add(session, helper));
        as.run(
                Demo.TRAINER,
                () -> changes.change(
                        session,
                        version(session),
                        command(1, LocalDate.now(ClockProducer.ZONE).plusDays(COMING + 16)),
                        reader()));
        as.run(Demo.TRAINER, () -> assistants.remove(session, helper));
        assertThat(events(session, Demo.TRAINER_2)).containsExactly("REQUEST 1", "REQUEST 2", "CANCEL 3");
        assertThat(calendar(session, Demo.TRAINER_2, "REQUEST", 2)).contains("UID:" + session + "-1@sigurno");
    }

    @Test
    void whatIsDownloadedIsWhatMailsSaidUnderTheSameNamesAndNumbers() throws Exception {
        var session = full();
        assertThat(downloaded(session, SEATED))
                .contains(
                        "METHOD:PUBLISH",
                        "UID:" + session + "-1@sigurno",
                        "SEQUENCE:0",
                        "ORGANIZER;CN=Sigurno:mailto:");
        var day = LocalDate.now(ClockProducer.ZONE).plusDays(COMING + 13);
        as.run(Demo.TRAINER, () -> changes.change(session, version(session), online(day), reader()));
        assertThat(downloaded(session, SEATED))
                .contains("UID:" + session + "-1@sigurno", "SEQUENCE:1", "meet.example.org");
        assertThat(downloaded(session, NEXT)).doesNotContain("meet.example.org");
        assertThat(downloaded(session, Demo.TRAINER)).contains("SEQUENCE:1", "meet.example.org");

        as.run(SEATED, () -> registrations.withdraw(session));
        as.run(NEXT, () -> registrations.withdraw(session));
        as.run(LAST, () -> registrations.withdraw(session));
        as.call(SEATED, () -> registrations.register(session));
        assertThat(events(session, SEATED)).containsExactly("REQUEST 0", "REQUEST 1", "CANCEL 2", "REQUEST 7");
        assertThat(downloaded(session, SEATED)).contains("UID:" + session + "-1@sigurno", "SEQUENCE:7");

        as.run(Demo.TRAINER, () -> changes.cancel(session, "Snijeg."));
        assertThat(downloaded(session, SEATED))
                .contains("METHOD:CANCEL", "UID:" + session + "-1@sigurno", "SEQUENCE:8");
    }

    @Test
    void thereAreNoFewerSeatsThanTakenAndNobodyHearsOfSeatsAlone() throws Exception {
        var session = full();
        var day = LocalDate.now(ClockProducer.ZONE).plusDays(COMING + 9);
        as.run(Demo.TRAINER, () -> changes.change(session, version(session), command(3, day), reader()));
        long told = events(session, SEATED).size();
        assertRuleBroken(
                "training_rule_seats_taken",
                () -> as.run(Demo.TRAINER, () -> changes.change(session, version(session), command(2, day), reader())));
        as.run(Demo.TRAINER, () -> changes.change(session, version(session), command(9, day), reader()));
        assertThat(events(session, SEATED)).hasSize((int) told);
    }

    /** A training with one seat that is taken, for which two wait. */
    private String full() throws Exception {
        var session = rows.session(Demo.TRAINER, Demo.COORDINATOR_TK, COMING, 1);
        rows.store(session);
        for (var email : List.of(SEATED, NEXT, LAST)) {
            as.call(email, () -> registrations.register(session.getPublicId()));
        }
        return session.getPublicId();
    }

    private String downloaded(String session, String email) throws Exception {
        return as.call(email, () -> calendars.file(session)).ics().replace("\r\n ", "");
    }

    private SessionCommand online(LocalDate day) {
        return new SessionCommand(
                null,
                rows.accountId(Demo.TRAINER),
                null,
                List.of(new MeetingTime(day, LocalTime.of(6, 0), LocalTime.of(7, 0))),
                SessionMode.ONLINE,
                "",
                "https://meet.example.org/soba",
                Language.BOSNIAN,
                1,
                null,
                null);
    }

    private static Language reader() {
        return Language.BOSNIAN;
    }

    private int version(String session) {
        return rows.version("training_session", session);
    }

    private SessionCommand command(int seats, LocalDate... days) {
        var meetings = Arrays.stream(days)
                .map(day -> new MeetingTime(day, LocalTime.of(6, 0), LocalTime.of(7, 0)))
                .toList();
        return new SessionCommand(
                null,
                rows.accountId(Demo.TRAINER),
                null,
                meetings,
                SessionMode.ON_SITE,
                "Lukavac",
                null,
                Language.BOSNIAN,
                seats,
                null,
                null);
    }

    /** Method and sequence of the mails about a session to somebody, "null" where there is no event. */
    private List<String> events(String session, String email) {
        return rows
                .texts(
                        "SELECT CASE WHEN m.calendar IS NULL THEN 'null' ELSE CONCAT(m.calendar_method, ' ',"
                                + " SUBSTRING_INDEX(SUBSTRING_INDEX(m.calendar, 'SEQUENCE:', -1), CHAR(13), 1)) END"
                                + " FROM outbox_mail m WHERE m.body LIKE ? AND m.recipient = ? ORDER BY m.id",
                        "%" + session + "%",
                        email)
                .stream()
                // What one transaction sends comes in no order of its own.
                .sorted(Comparator.comparing(event -> event.replaceAll("\\D", "")))
                .toList();
    }

    private List<String> bodies(String session, String email) {
        return rows.texts(
                "SELECT m.body FROM outbox_mail m WHERE m.body LIKE ? AND m.recipient = ? ORDER BY m.id",
                "%" + session + "%",
                email);
    }

    private String calendar(String session, String email, String method, int sequence) {
        return rows.text(
                "SELECT m.calendar FROM outbox_mail m WHERE m.body LIKE ? AND m.recipient = ?"
                        + " AND m.calendar_method = ? AND m.calendar LIKE ?",
                "%" + session + "%",
                email,
                method,
                "%SEQUENCE:" + sequence + "\r\n%");
    }
}
