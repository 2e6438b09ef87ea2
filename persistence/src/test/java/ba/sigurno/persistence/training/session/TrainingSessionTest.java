package ba.sigurno.persistence.training.session;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static ba.sigurno.persistence.Country.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import ba.sigurno.persistence.training.programme.Programmes;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingSessionTest {

    private static final Instant START = NOW.plus(Duration.ofDays(7));
    private static final Instant END = START.plus(Duration.ofHours(4));

    private final Country country = new Country();
    private final ProgrammeEdition edition = Programmes.open();
    private final TrainingSession session = session(country.trainer, START, END, 1);

    @Test
    void onlyATrainerHoldsASessionThatEndsAfterItStartsAndHasSeats() {
        assertBreaks("training_rule_not_trainer", () -> session(country.teacher, START, END, 1));
        assertBreaks("training_rule_ends_before_start", () -> session(country.trainer, END, START, 1));
        assertBreaks("training_rule_no_seats", () -> session(country.trainer, START, END, 0));
    }

    @Test
    void nobodyRegistersTwiceOrBeyondTheSeatsOrAfterTheEnd() {
        assertBreaks("training_rule_session_over", () -> session.register(country.teacher, END));
        session.register(country.teacher, NOW);

        assertBreaks("training_rule_already_registered", () -> session.register(country.teacher, NOW));
        assertBreaks("training_rule_full", () -> session.register(Country.account("Lejla Begić"), START));
    }

    @Test
    void nobodyWhoLeadsItTakesPart() {
        assertBreaks("training_rule_leads_itself", () -> session.register(country.trainer, NOW));
        assertBreaks("training_rule_leads_itself", () -> session.admit(country.trainer, END));

        var other = Country.account("Lejla Begić");
        other.grant(Role.TRAINER, null, null);
        session.register(other, NOW);
        assertBreaks("training_rule_takes_part", () -> session.hand(other));
        session.withdraw(other, NOW);
        session.hand(other);
        assertThat(session.getTrainer()).isEqualTo(other);
    }

    @Test
    void whoCameWithoutRegisteringIsAdmittedAfterTheEndWhileThereAreSeats() {
        assertThat(session.admit(country.teacher, END).getAccount()).isEqualTo(country.teacher);

        assertBreaks("training_rule_already_registered", () -> session.admit(country.teacher, END));
        assertBreaks("training_rule_full", () -> session.admit(Country.account("Lejla Begić"), END));
    }

    @Test
    void aSeatIsFreeAgainWhenATeacherWithdrawsBeforeTheStart() {
        session.register(country.teacher, NOW);
        assertThat(session.isFull()).isTrue();
        assertBreaks("training_rule_started", () -> session.withdraw(country.teacher, START));

        session.withdraw(country.teacher, NOW);
        assertThat(session.isFull()).isFalse();
        assertThat(session.seated()).isEmpty();
        assertThat(session.register(country.teacher, NOW).isSeated()).isTrue();
    }

    @Test
    void attendanceIsNotMarkedBeforeTheStart() {
        var registration = session.register(country.teacher, NOW);

        assertBreaks("training_rule_not_started", () -> registration.mark(true, START.minusNanos(1)));
        assertThat(registration.isMarked()).isFalse();
    }

    @Test
    void attendanceCanBeCorrected() {
        var registration = session.register(country.teacher, NOW);
        registration.mark(true, START);
        assertThat(registration.isAttended()).isTrue();

        registration.mark(false, END);
        assertThat(registration.isAttended()).isFalse();
        assertThat(registration.isMarked()).isTrue();
        assertThat(registration.getMarkedAt()).isEqualTo(END);
    }

    @Test
    void datesAreNumberedInTheOrderInWhichTheyAreHeldAndNeverOverlap() {
        session.schedule(List.of(day(8), day(7), day(21)));
        assertThat(session.times()).containsExactly(day(7), day(8), day(21));
        assertThat(session.getStartsAt()).isEqualTo(day(7).startsAt());
        assertThat(session.getEndsAt()).isEqualTo(day(21).endsAt());

        var longer = new SessionTime(day(7).startsAt(), day(8).endsAt());
        assertBreaks("training_rule_dates_overlap", () -> session.schedule(List.of(day(8), longer)));
        assertBreaks("training_rule_no_date", () -> session.schedule(List.of()));
        assertBreaks("training_rule_many_dates", () -> session.schedule(Collections.nCopies(11, day(7))));
    }

    @Test
    void whoWasAtAllMeetingsAttendedAndWhoMissedOneDidNot() {
        session.schedule(List.of(day(7), day(8)));
        var registration = session.register(country.teacher, NOW);
        var second = session.meeting(2).orElseThrow();
        assertBreaks("training_rule_not_started", () -> registration.mark(second, true, day(7).endsAt()));

        registration.mark(true, day(7).endsAt());
        assertThat(registration.isMarked()).isFalse();
        registration.mark(second, false, day(8).endsAt());
        assertThat(registration.isMarked()).isTrue();
        assertThat(registration.isAttended()).isFalse();
        assertThat(registration.attendedMeetings()).containsExactly(1);

        registration.mark(second, true, day(8).endsAt());
        assertThat(registration.isAttended()).isTrue();
        assertThat(registration.attendedMeetings()).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void whoIsThereMaySayItFromHalfAnHourBeforeTheStartUntilTheEndAndTheTrainerCorrectsIt() {
        var registration = session.register(country.teacher, NOW);
        var meeting = session.meeting(1).orElseThrow();
        var early = START.minus(SessionMeeting.DOORS_OPEN);
        assertBreaks("training_rule_not_admitting", () -> registration.checkIn(meeting, early.minusNanos(1)));
        assertBreaks("training_rule_not_admitting", () -> registration.checkIn(meeting, END));

        assertThat(registration.checkIn(meeting, early)).isTrue();
        assertThat(registration.checkIn(meeting, START)).isFalse();
        assertThat(registration.attendedMeetings()).containsExactly(1);
        assertThat(registration.getMarkedAt()).isEqualTo(early);

        registration.mark(false, END);
        assertThat(registration.attendedMeetings()).isEmpty();
    }

    @Test
    void whoWaitsForASeatOrHasLostItIsNotThere() {
        session.register(country.teacher, NOW);
        var waiting = session.register(Country.account("Lejla Begić"), NOW);
        var meeting = session.meeting(1).orElseThrow();
        assertBreaks("training_rule_no_seat", () -> waiting.checkIn(meeting, START));
        session.cancel("Snijeg.", NOW);
        assertBreaks(
                "training_rule_cancelled",
                () -> session.getRegistrations().get(0).checkIn(meeting, START));
    }

    @Test
    void whoWasEarlyIsNotMarkedForAMeetingThatMoves() {
        session.schedule(List.of(day(7), day(8)));
        var registration = session.register(country.teacher, NOW);
        registration.mark(true, START);
        registration.checkIn(session.meeting(2).orElseThrow(), day(8).startsAt().minusSeconds(60));
        assertThat(registration.isAttended()).isTrue();

        session.schedule(List.of(day(7), day(9)));
        assertThat(registration.attendedMeetings()).containsExactly(1);
        assertThat(registration.isMarked()).isFalse();
    }

    @Test
    void onlyAnOnlineSessionHasALinkAndItIsOneThatABrowserOpensSafely() {
        session.meet(SessionMode.ONLINE, "https://meet.example.org/room");
        assertThat(session.getLink()).isEqualTo("https://meet.example.org/room");
        for (var link : List.of("javascript:alert(1)", "http://example.org", "https:", "meet.example.org")) {
            assertBreaks("training_rule_link", () -> session.meet(SessionMode.ONLINE, link));
        }
        session.meet(SessionMode.ON_SITE, "https://meet.example.org/room");
        assertThat(session.getLink()).isNull();
    }

    private static SessionTime day(int days) {
        return new SessionTime(
                NOW.plus(Duration.ofDays(days)), NOW.plus(Duration.ofDays(days)).plus(Duration.ofHours(4)));
    }

    private TrainingSession session(Account trainer, Instant start, Instant end, int seats) {
        return new TrainingSession(edition, trainer, country.tuzla, start, end, "Tuzla", Language.BOSNIAN, seats);
    }
}
