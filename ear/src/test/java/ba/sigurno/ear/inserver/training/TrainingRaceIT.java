package ba.sigurno.ear.inserver.training;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Concurrently.Deed;
import ba.sigurno.ear.inserver.support.Concurrently.Outcome;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.certificate.issue.CertificateIssueService;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.training.attendance.AttendanceService;
import ba.sigurno.ejb.training.planning.MeetingTime;
import ba.sigurno.ejb.training.planning.SessionCommand;
import ba.sigurno.ejb.training.planning.SessionPlanService;
import ba.sigurno.ejb.training.registration.RegistrationService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.session.SessionMode;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is done to a training at the same moment, by two people or by a double click, happens once. */
@ExtendWith(ArquillianExtension.class)
class TrainingRaceIT {

    private static final int COMING = 60;

    /** A day on which the trainer has nothing else to do. */
    private static final int FREE = 63;

    @Inject
    private Concurrently concurrently;

    @Inject
    private Rows rows;

    @Inject
    private PastTraining trainings;

    @Inject
    private CertificateIssueService issuing;

    @Inject
    private RegistrationService registrations;

    @Inject
    private AttendanceService attendance;

    @Inject
    private SessionPlanService plans;

    @Test
    void everybodyWhoCameGetsOneCertificateWhoeverIssuesThem() throws Exception {
        var session = trainings.attendedBy(Demo.TEACHER_TK, Demo.TEACHER_2_TK, Demo.TEACHER_3_TK);
        Callable<?> issue =
                () -> issuing.issue(session, rows.teachers(session), 20).issued();
        var outcomes = concurrently.all(
                new Deed(concurrently.staff(Demo.TRAINER), issue), new Deed(concurrently.staff(Demo.PLANNER), issue));
        assertThat(outcomes)
                .allMatch(Outcome::isDone)
                .extracting(Outcome::value)
                .containsExactlyInAnyOrder(3, 0);
        assertThat(rows.count("SELECT COUNT(*) FROM certificate WHERE session_public_id = ?", session))
                .isEqualTo(3);
    }

    @Test
    void theLastSeatIsTakenOnceAndTheOtherWaits() throws Exception {
        var session = coming(1);
        Callable<?> register = () -> registrations.register(session);
        var outcomes = concurrently.all(
                new Deed(concurrently.staff(Demo.TEACHER_TK), register),
                new Deed(concurrently.staff(Demo.TEACHER_3_TK), register));
        assertThat(outcomes).extracting(Outcome::value).containsExactlyInAnyOrder(true, false);
        assertThat(states(session)).containsExactly("SEATED", "WAITING");
    }

    @Test
    void whileOneWithdrawsAndAnotherRegistersTheFirstInTheQueueGetsTheSeat() throws Exception {
        var session = coming(1);
        for (var email : List.of(Demo.TEACHER_TK, Demo.TEACHER_2_TK)) {
            concurrently.staff(email).does(() -> registrations.register(session));
        }
        var outcomes = concurrently.all(
                new Deed(
                        concurrently.staff(Demo.TEACHER_TK),
                        () -> Concurrently.run(() -> registrations.withdraw(session))),
                new Deed(concurrently.staff(Demo.TEACHER_3_TK), () -> registrations.register(session)));
        assertThat(outcomes).allMatch(Outcome::isDone);
        assertThat(rows.text(
                        "SELECT a.email FROM registration r JOIN account a ON a.id = r.account_id"
                                + " JOIN training_session s ON s.id = r.session_id"
                                + " WHERE s.public_id = ? AND r.state = 'SEATED'",
                        session))
                .isEqualTo(Demo.TEACHER_2_TK);
        assertThat(states(session)).containsExactly("SEATED", "WAITING", "WITHDRAWN");
    }

    @Test
    void whereSeatsAreFreeNobodyIsInAnothersWay() throws Exception {
        var session = coming(20);
        Callable<?> register = () -> Concurrently.run(() -> registrations.register(session));
        assertThat(concurrently.all(
                        new Deed(concurrently.staff(Demo.TEACHER_TK), register),
                        new Deed(concurrently.staff(Demo.TEACHER_2_TK), register),
                        new Deed(concurrently.staff(Demo.TEACHER_3_TK), register)))
                .allMatch(Outcome::isDone);
        assertThat(seats(session)).isEqualTo(3);
    }

    @Test
    void whoRegistersTwiceHasOneSeat() throws Exception {
        var session = coming(20);
        var outcomes = concurrently.twice(
                concurrently.staff(Demo.TEACHER_TK), () -> Concurrently.run(() -> registrations.register(session)));
        assertThat(Concurrently.rules(outcomes)).containsExactly("training_rule_already_registered");
        assertThat(seats(session)).isEqualTo(1);
    }

    @Test
    void whoIsAdmittedTwiceHasOneSeat() throws Exception {
        var session = trainings.attendedBy(Demo.TEACHER_TK);
        var outcomes = concurrently.twice(
                concurrently.staff(Demo.TRAINER),
                () -> Concurrently.run(() -> attendance.admit(session, Demo.TEACHER_4_TK)));
        assertThat(Concurrently.rules(outcomes)).containsExactly("training_rule_already_registered");
        assertThat(seats(session)).isEqualTo(2);
    }

    @Test
    void aTrainingIsPlannedOnce() throws Exception {
        var place = "P-" + UUID.randomUUID().toString().substring(0, 8);
        var command = new SessionCommand(
                rows.edition().getProgramme().getPublicId(),
                rows.accountId(Demo.TRAINER),
                null,
                List.of(new MeetingTime(
                        LocalDate.now(ClockProducer.ZONE).plusDays(FREE), LocalTime.of(7, 0), LocalTime.of(8, 0))),
                SessionMode.ON_SITE,
                place,
                null,
                Language.BOSNIAN,
                20,
                null,
                null);
        var outcomes =
                concurrently.twice(concurrently.staff(Demo.TRAINER), () -> plans.plan(command, Language.BOSNIAN));
        assertThat(outcomes).allMatch(Outcome::isDone);
        assertThat(outcomes.get(0).value()).isEqualTo(outcomes.get(1).value());
        assertThat(rows.count("SELECT COUNT(*) FROM training_session WHERE place = ?", place))
                .isEqualTo(1);
    }

    private String coming(int seats) throws Exception {
        return stored(rows.session(Demo.TRAINER, Demo.COORDINATOR_TK, COMING, seats));
    }

    private String stored(TrainingSession session) throws Exception {
        rows.store(session);
        return session.getPublicId();
    }

    private List<String> states(String session) {
        return rows.texts(
                "SELECT r.state FROM registration r JOIN training_session s ON s.id = r.session_id"
                        + " WHERE s.public_id = ? ORDER BY r.state",
                session);
    }

    private long seats(String session) {
        return rows.count(
                "SELECT COUNT(*) FROM registration r JOIN training_session s ON s.id = r.session_id WHERE s.public_id = ?",
                session);
    }
}
