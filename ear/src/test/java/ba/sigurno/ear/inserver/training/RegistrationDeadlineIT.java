package ba.sigurno.ear.inserver.training;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.training.attendance.AttendanceService;
import ba.sigurno.ejb.training.planning.MeetingTime;
import ba.sigurno.ejb.training.planning.SessionChangeService;
import ba.sigurno.ejb.training.planning.SessionCommand;
import ba.sigurno.ejb.training.registration.InvitationService;
import ba.sigurno.ejb.training.registration.RegistrationService;
import ba.sigurno.ejb.training.session.SessionReminder;
import ba.sigurno.ejb.training.session.SessionService;
import ba.sigurno.ejb.training.session.SessionStatus;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.session.SessionMode;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** After the deadline of a training nobody registers by themselves, and until then those who were invited are reminded. */
@ExtendWith(ArquillianExtension.class)
class RegistrationDeadlineIT {

    private static final String SEATED = Demo.TEACHER_TK;
    private static final String WAITING = Demo.TEACHER_2_TK;
    private static final String INVITED = Demo.TEACHER_3_TK;
    private static final int COMING = 72;

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @Inject
    private RegistrationService registrations;

    @Inject
    private InvitationService invitations;

    @Inject
    private AttendanceService attendance;

    @Inject
    private SessionChangeService changes;

    @Inject
    private SessionService sessions;

    @Inject
    private SessionReminder reminder;

    @Test
    void afterTheDeadlineNobodyRegistersOrAcceptsButWhoWaitsMovesUp() throws Exception {
        var session = closing(Instant.now().minusSeconds(60));
        assertRuleBroken("training_rule_deadline_over", () -> as.call(INVITED, () -> registrations.register(session)));
        var seen = as.call(INVITED, () -> sessions.view(session, Language.BOSNIAN));
        assertThat(seen.standing()).isEqualTo(SessionStatus.CLOSED);
        assertThat(seen.own().canRegister()).isFalse();
        assertThat(seen.own().late()).isTrue();
        assertRuleBroken(
                "training_rule_invite_closed",
                () -> as.call(Demo.TRAINER, () -> invitations.invite(session, Demo.newAddress("gost"))));

        as.run(SEATED, () -> registrations.withdraw(session));
        assertThat(rows.teachers(session)).containsExactly(rows.accountId(WAITING));

        as.run(WAITING, () -> registrations.withdraw(session));
        as.run(Demo.TRAINER, () -> attendance.admit(session, INVITED));
        assertThat(rows.teachers(session)).as("who leads it decides").containsExactly(rows.accountId(INVITED));
    }

    @Test
    void theDeadlineIsMovedByWhoLeadsItAndLiesBeforeTheFirstMeeting() throws Exception {
        var session = closing(Instant.now().minusSeconds(60));
        var day = LocalDate.now(ClockProducer.ZONE).plusDays(COMING + 3);
        assertRuleBroken("training_rule_deadline_late", () -> change(session, day, day.atTime(6, 0)));
        assertRuleBroken(
                "training_rule_deadline_past",
                () -> change(
                        session,
                        day,
                        LocalDate.now(ClockProducer.ZONE).minusDays(1).atTime(6, 0)));
        change(session, day, day.minusDays(1).atTime(16, 0));
        assertThat(as.call(WAITING, () -> sessions.view(session, Language.BOSNIAN))
                        .registrationClosesAt())
                .isAfter(Instant.now());
        assertThat(rows.texts(
                        "SELECT body FROM outbox_mail WHERE recipient = ? AND subject LIKE 'Promjena%' AND body LIKE ?",
                        INVITED, "%" + session + "%"))
                .singleElement()
                .asString()
                .contains("Prijave su otvorene do");
    }

    @Test
    void whoDidNotAnswerIsRemindedOfTheDeadlineOnce() throws Exception {
        var session = closing(Instant.now().plus(Duration.ofHours(30)));
        reminder.remind();
        reminder.remind();
        assertThat(reminded(session, INVITED)).isOne();
        assertThat(reminded(session, SEATED)).isZero();
        assertThat(reminded(session, WAITING)).isZero();
    }

    private long reminded(String session, String email) {
        return rows.count(
                "SELECT COUNT(*) FROM outbox_mail WHERE subject LIKE 'Prijave se uskoro zatvaraju%' AND recipient = ?"
                        + " AND body LIKE ?",
                email, "%" + session + "%");
    }

    private void change(String session, LocalDate day, LocalDateTime deadline) throws Exception {
        as.run(
                Demo.TRAINER,
                () -> changes.change(
                        session,
                        rows.version("training_session", session),
                        new SessionCommand(
                                null,
                                rows.accountId(Demo.TRAINER),
                                null,
                                List.of(new MeetingTime(day, LocalTime.of(6, 0), LocalTime.of(7, 0))),
                                SessionMode.ON_SITE,
                                "Lukavac",
                                null,
                                Language.BOSNIAN,
                                1,
                                deadline,
                                null),
                        Language.BOSNIAN));
    }

    /** A training with one place that is taken, for which one waits and to which one was invited days ago. */
    private String closing(Instant deadline) throws Exception {
        var session = rows.session(Demo.TRAINER, Demo.COORDINATOR_TK, COMING, 1);
        var before = Instant.now().minus(Duration.ofDays(3));
        session.register(rows.account(SEATED), before);
        session.register(rows.account(WAITING), before);
        session.invite(rows.account(INVITED), before);
        session.closeRegistration(deadline);
        rows.store(session);
        return session.getPublicId();
    }
}
