package ba.sigurno.ear.inserver.training;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Concurrently.Deed;
import ba.sigurno.ear.inserver.support.Concurrently.Outcome;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.training.attendance.AttendanceCode;
import ba.sigurno.ejb.training.attendance.AttendanceService;
import ba.sigurno.ejb.training.attendance.AttendanceService.Mark;
import ba.sigurno.ejb.training.attendance.AttendanceWallService;
import ba.sigurno.ejb.training.attendance.CheckInService;
import ba.sigurno.ejb.training.session.SessionService;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Teachers say by the code on the wall that they are there, while the trainer writes it down. */
@ExtendWith(ArquillianExtension.class)
class AttendanceIT {

    private static final String FIRST = Demo.TEACHER_TK;
    private static final String SECOND = Demo.TEACHER_2_TK;
    private static final String THIRD = Demo.TEACHER_3_TK;
    private static final String FOREIGN = Demo.TEACHER_RS;

    @Inject
    private AsStaff as;

    @Inject
    private Concurrently concurrently;

    @Inject
    private Rows rows;

    @Inject
    private AttendanceWallService walls;

    @Inject
    private CheckInService checkIns;

    @Inject
    private AttendanceService attendance;

    @Inject
    private AttendanceCode codes;

    @Inject
    private SessionService sessions;

    @Test
    void whoHasTheCodeOfTheWallAndASeatIsMarkedAndTheWallCountsOne() throws Exception {
        var session = running();
        var wall = as.call(Demo.TRAINER_2, () -> walls.wall(session, 1, Language.BOSNIAN));
        assertThat(wall.present()).isZero();
        assertThat(wall.address()).endsWith("/training/attendance/check-in.xhtml?code=" + wall.code());

        var ticket = ticket(wall.code());
        assertThat(as.call(FIRST, () -> checkIns.look(ticket, Language.BOSNIAN)))
                .hasValueSatisfying(
                        here -> assertThat(here.seated() && !here.present()).isTrue());
        checkIn(FIRST, ticket);
        checkIn(FIRST, ticket);
        assertThat(marks(session)).containsExactly(FIRST + " 1");
        assertThat(as.call(FIRST, () -> sessions.view(session, Language.BOSNIAN))
                        .own()
                        .marks())
                .containsEntry(1, true);
        assertThat(as.call(Demo.TRAINER_2, () -> walls.wall(session, 1, Language.BOSNIAN))
                        .present())
                .isEqualTo(1);
    }

    @Test
    void whoHasNoSeatIsToldAndIsLetInOnceTheTrainerHasAdmittedThem() throws Exception {
        var session = running();
        var ticket = ticket(code(session));
        assertThat(as.call(FOREIGN, () -> checkIns.look(ticket, Language.BOSNIAN)))
                .hasValueSatisfying(here -> assertThat(here.seated()).isFalse());
        assertThatThrownBy(() -> checkIn(FOREIGN, ticket)).isInstanceOf(NotFoundException.class);

        as.run(Demo.TRAINER_2, () -> attendance.admit(session, FOREIGN));
        checkIn(FOREIGN, ticket);
        assertThat(marks(session)).containsExactly(FOREIGN + " 1");
    }

    @Test
    void aWrongCodeOpensNothingAndWhoGuessesIsSlowedDown() throws Exception {
        var session = running();
        var address = UUID.randomUUID().toString();
        for (int guess = 0; guess < 60; guess++) {
            assertThat(checkIns.enter("x" + guess, address)).isEmpty();
        }
        var code = code(session);
        assertRuleBroken("app_error_too_many", () -> checkIns.enter(code, address));
        assertThat(checkIns.enter(code.substring(0, 4) + " " + code.substring(4), "of another"))
                .isPresent();
        assertThat(as.call(FIRST, () -> checkIns.look("forged", Language.BOSNIAN)))
                .isEmpty();
        assertThatThrownBy(() -> checkIn(FIRST, "forged")).isInstanceOf(DomainException.class);
    }

    @Test
    void beforeTheDoorsOpenAndAfterTheEndThereIsNoCode() throws Exception {
        for (int days : List.of(-400, 40)) {
            var session = stored(rows.session(Demo.TRAINER_2, Demo.COORDINATOR_TK, days, 20));
            var wall = as.call(Demo.TRAINER_2, () -> walls.wall(session.getPublicId(), 1, Language.BOSNIAN));
            assertThat(wall.code()).isNull();
            assertThat(checkIns.enter(codes.of(session.meeting(1).orElseThrow(), Instant.now()), "any"))
                    .isEmpty();
        }
    }

    @Test
    void whatTeachersSayMeanwhileStaysWhenTheTrainerSavesTheList() throws Exception {
        var session = running();
        checkIn(FIRST, ticket(code(session)));
        checkIn(SECOND, ticket(code(session)));
        // The list was open before that: of all three it said nothing.
        var kept = as.call(
                Demo.TRAINER_2,
                () -> attendance.mark(session, 1, List.of(mark(FIRST, null, false), mark(THIRD, null, false))));
        assertThat(kept).containsExactly(rows.account(FIRST).getDisplayName());
        assertThat(marks(session)).containsExactly(FIRST + " 1", SECOND + " 1", THIRD + " 0");

        assertThat(as.call(Demo.TRAINER_2, () -> attendance.mark(session, 1, List.of(mark(FIRST, true, false)))))
                .isEmpty();
        assertThat(marks(session)).containsExactly(FIRST + " 0", SECOND + " 1", THIRD + " 0");
    }

    @Test
    void allAtOnceAndTheTrainersListAreInNobodysWay() throws Exception {
        var session = running();
        var ticket = ticket(code(session));
        var deeds = new ArrayList<Deed>();
        for (var email : List.of(FIRST, FIRST, SECOND, SECOND)) {
            deeds.add(new Deed(concurrently.staff(email), () -> Concurrently.run(() -> checkIns.checkIn(ticket))));
        }
        deeds.add(new Deed(
                concurrently.staff(Demo.TRAINER_2),
                () -> attendance.mark(session, 1, List.of(mark(FIRST, null, true), mark(THIRD, null, false)))));
        assertThat(concurrently.all(deeds.toArray(Deed[]::new)))
                .allMatch(Outcome::isDone)
                .last()
                .extracting(Outcome::value)
                .isEqualTo(List.of());
        assertThat(marks(session)).containsExactly(FIRST + " 1", SECOND + " 1", THIRD + " 0");
    }

    private Mark mark(String email, Boolean before, boolean present) {
        return new Mark(rows.accountId(email), before, present);
    }

    private void checkIn(String email, String ticket) throws Exception {
        as.run(email, () -> checkIns.checkIn(ticket));
    }

    private String ticket(String code) {
        return checkIns.enter(code, "school").orElseThrow();
    }

    private String code(String session) throws Exception {
        return as.call(Demo.TRAINER_2, () -> walls.wall(session, 1, Language.BOSNIAN))
                .code();
    }

    /** A training that has just begun, with three seats taken. */
    private String running() throws Exception {
        var session = rows.session(Demo.TRAINER_2, Demo.COORDINATOR_TK, 0, 20);
        for (var email : List.of(FIRST, SECOND, THIRD)) {
            session.admit(rows.account(email), session.getStartsAt());
        }
        return stored(session).getPublicId();
    }

    private TrainingSession stored(TrainingSession session) throws Exception {
        rows.store(session);
        return session;
    }

    private List<String> marks(String session) {
        return rows.texts(
                "SELECT CONCAT(a.email, ' ', t.present) FROM attendance t JOIN registration r ON r.id = t.registration_id"
                        + " JOIN account a ON a.id = r.account_id JOIN training_session s ON s.id = r.session_id"
                        + " WHERE s.public_id = ? ORDER BY a.email",
                session);
    }
}
