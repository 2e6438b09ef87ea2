package ba.sigurno.ear.inserver.training;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.inserver.support.Together;
import ba.sigurno.ear.inserver.support.Together.Deed;
import ba.sigurno.ear.inserver.support.Together.Outcome;
import ba.sigurno.ejb.certificate.issue.CertificateIssueService;
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

    private static final String TRAINER = PastTraining.TRAINER;
    private static final String PLANNER = "planner@demo.test";
    private static final String COORDINATOR = PastTraining.COORDINATOR;

    private static final int COMING = 60;

    /** A day on which the trainer has nothing else to do. */
    private static final int FREE = 63;

    @Inject
    private Together together;

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
        var session = trainings.attendedBy("teacher.tk@demo.test", "teacher2.tk@demo.test", "teacher3.tk@demo.test");
        Callable<?> issue =
                () -> issuing.issue(session, rows.teachers(session), 20).issued();
        var outcomes = together.all(new Deed(together.staff(TRAINER), issue), new Deed(together.staff(PLANNER), issue));
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
        var outcomes = together.all(
                new Deed(together.staff("teacher.tk@demo.test"), register),
                new Deed(together.staff("teacher3.tk@demo.test"), register));
        assertThat(outcomes).extracting(Outcome::value).containsExactlyInAnyOrder(true, false);
        assertThat(states(session)).containsExactly("SEATED", "WAITING");
    }

    @Test
    void whileOneWithdrawsAndAnotherRegistersTheFirstInTheQueueGetsTheSeat() throws Exception {
        var session = coming(1);
        for (var email : List.of("teacher.tk@demo.test", "teacher2.tk@demo.test")) {
            together.staff(email).does(() -> registrations.register(session));
        }
        var outcomes = together.all(
                new Deed(
                        together.staff("teacher.tk@demo.test"),
                        () -> Together.run(() -> registrations.withdraw(session))),
                new Deed(together.staff("teacher3.tk@demo.test"), () -> registrations.register(session)));
        assertThat(outcomes).allMatch(Outcome::isDone);
        assertThat(rows.text(
                        "SELECT a.email FROM registration r JOIN account a ON a.id = r.account_id"
                                + " JOIN training_session s ON s.id = r.session_id"
                                + " WHERE s.public_id = ? AND r.state = 'SEATED'",
                        session))
                .isEqualTo("teacher2.tk@demo.test");
        assertThat(states(session)).containsExactly("SEATED", "WAITING", "WITHDRAWN");
    }

    @Test
    void whereSeatsAreFreeNobodyIsInAnothersWay() throws Exception {
        var session = coming(20);
        Callable<?> register = () -> Together.run(() -> registrations.register(session));
        assertThat(together.all(
                        new Deed(together.staff("teacher.tk@demo.test"), register),
                        new Deed(together.staff("teacher2.tk@demo.test"), register),
                        new Deed(together.staff("teacher3.tk@demo.test"), register)))
                .allMatch(Outcome::isDone);
        assertThat(seats(session)).isEqualTo(3);
    }

    @Test
    void whoRegistersTwiceHasOneSeat() throws Exception {
        var session = coming(20);
        var outcomes = together.twice(
                together.staff("teacher.tk@demo.test"), () -> Together.run(() -> registrations.register(session)));
        assertThat(Together.rules(outcomes)).containsExactly("training_rule_already_registered");
        assertThat(seats(session)).isEqualTo(1);
    }

    @Test
    void whoIsAdmittedTwiceHasOneSeat() throws Exception {
        var session = trainings.attendedBy("teacher.tk@demo.test");
        var outcomes = together.twice(
                together.staff(TRAINER), () -> Together.run(() -> attendance.admit(session, "teacher4.tk@demo.test")));
        assertThat(Together.rules(outcomes)).containsExactly("training_rule_already_registered");
        assertThat(seats(session)).isEqualTo(2);
    }

    @Test
    void aTrainingIsPlannedOnce() throws Exception {
        var place = "P-" + UUID.randomUUID();
        var command = new SessionCommand(
                rows.edition().getProgramme().getPublicId(),
                rows.account(TRAINER).getPublicId(),
                null,
                List.of(new MeetingTime(LocalDate.now().plusDays(FREE), LocalTime.of(7, 0), LocalTime.of(8, 0))),
                SessionMode.ON_SITE,
                place,
                null,
                Language.BOSNIAN,
                20);
        var outcomes = together.twice(together.staff(TRAINER), () -> plans.plan(command, Language.BOSNIAN));
        assertThat(outcomes).allMatch(Outcome::isDone);
        assertThat(outcomes.get(0).value()).isEqualTo(outcomes.get(1).value());
        assertThat(rows.count("SELECT COUNT(*) FROM training_session WHERE place = ?", place))
                .isEqualTo(1);
    }

    private String coming(int seats) throws Exception {
        return stored(rows.session(TRAINER, COORDINATOR, COMING, seats));
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
