package ba.sigurno.persistence.training;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static ba.sigurno.persistence.Country.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.Account;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TrainingSessionTest {

    private static final Instant START = NOW.plus(Duration.ofDays(7));
    private static final Instant END = START.plus(Duration.ofHours(4));

    private final Country country = new Country();
    private final ProgrammeEdition edition = Programmes.open();
    private final TrainingSession session = session(country.trainer, START, END, 1);

    @Test
    void onlyATrainerHoldsASessionThatEndsAfterItStartsAndHasSeats() {
        assertBreaks("training_rule_notTrainer", () -> session(country.teacher, START, END, 1));
        assertBreaks("training_rule_endsBeforeStart", () -> session(country.trainer, END, START, 1));
        assertBreaks("training_rule_noSeats", () -> session(country.trainer, START, END, 0));
    }

    @Test
    void nobodyRegistersTwiceOrBeyondTheSeatsOrAfterTheEnd() {
        assertBreaks("training_rule_sessionOver", () -> session.register(country.teacher, END));
        session.register(country.teacher, NOW);

        assertBreaks("training_rule_alreadyRegistered", () -> session.register(country.teacher, NOW));
        assertBreaks("training_rule_full", () -> session.register(Country.account("Lejla Begić"), NOW));
    }

    @Test
    void whoCameWithoutRegisteringIsAdmittedAfterTheEndWhileThereAreSeats() {
        assertThat(session.admit(country.teacher, END).getAccount()).isEqualTo(country.teacher);

        assertBreaks("training_rule_alreadyRegistered", () -> session.admit(country.teacher, END));
        assertBreaks("training_rule_full", () -> session.admit(Country.account("Lejla Begić"), END));
    }

    @Test
    void aSeatIsFreeAgainWhenATeacherWithdrawsBeforeTheStart() {
        session.register(country.teacher, NOW);
        assertThat(session.isFull()).isTrue();
        assertBreaks("training_rule_started", () -> session.withdraw(country.teacher, START));

        session.withdraw(country.teacher, NOW);
        assertThat(session.isFull()).isFalse();
        assertThat(session.registrationOf(country.teacher)).isEmpty();
    }

    @Test
    void attendanceIsNotMarkedBeforeTheStart() {
        var registration = session.register(country.teacher, NOW);

        assertBreaks("training_rule_notStarted", () -> registration.mark(true, START.minusNanos(1)));
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

    private TrainingSession session(Account trainer, Instant start, Instant end, int seats) {
        return new TrainingSession(edition, trainer, country.tuzla, start, end, "Tuzla", Language.BOSNIAN, seats);
    }
}
