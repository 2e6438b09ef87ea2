package ba.sigurno.persistence.training.session;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static ba.sigurno.persistence.Country.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.programme.Programmes;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeatQueueTest {

    private static final Instant START = NOW.plus(Duration.ofDays(7));

    private final Country country = new Country();
    private final Account ana = Country.account("Ana Antić");
    private final Account bojan = Country.account("Bojan Begić");
    private final Account cecilija = Country.account("Cecilija Ćosić");
    private final TrainingSession session = new TrainingSession(
            Programmes.open(),
            country.trainer,
            country.tuzla,
            START,
            START.plus(Duration.ofHours(4)),
            "Tuzla",
            Language.BOSNIAN,
            1);

    @BeforeEach
    void oneSeatAndThreeWhoWantIt() {
        session.register(ana, NOW);
        session.register(bojan, NOW);
        session.register(cecilija, NOW);
    }

    @Test
    void whoComesWhenItIsFullWaitsInTheOrderOfRegistering() {
        assertThat(session.seated()).extracting(Registration::getAccount).containsExactly(ana);
        assertThat(session.queue()).extracting(Registration::getAccount).containsExactly(bojan, cecilija);
    }

    @Test
    void whoWithdrawsMakesTheFirstMoveUpAndMayComeBackToTheEnd() {
        assertThat(session.withdraw(ana, NOW))
                .extracting(Registration::getAccount)
                .containsExactly(bojan);
        session.register(ana, NOW);
        assertThat(session.queue()).extracting(Registration::getAccount).containsExactly(cecilija, ana);
    }

    @Test
    void whoLeavesTheQueueMovesNobodyToASeat() {
        assertThat(session.withdraw(bojan, NOW)).isEmpty();
        assertThat(session.queue()).extracting(Registration::getAccount).containsExactly(cecilija);
    }

    @Test
    void moreSeatsAreForThoseWhoWaitAndFewerThanTakenThereAreNot() {
        assertThat(session.resize(2, NOW)).extracting(Registration::getAccount).containsExactly(bojan);
        assertBreaks("training_rule_seats_taken", () -> session.resize(1, NOW));
    }

    @Test
    void whoIsMovedUpIsNext() {
        session.moveUp(cecilija, NOW);
        assertThat(session.withdraw(ana, NOW))
                .extracting(Registration::getAccount)
                .containsExactly(cecilija);
        assertBreaks("training_rule_not_waiting", () -> session.moveUp(cecilija, NOW));
    }

    @Test
    void whatIsCancelledTakesNobody() {
        assertBreaks("training_rule_started", () -> session.cancel("Snijeg", START));
        session.cancel("Snijeg", NOW);
        assertBreaks("training_rule_cancelled", () -> session.register(country.teacher, NOW));
        assertBreaks("training_rule_cancelled", () -> session.admit(country.teacher, NOW));
        assertBreaks("training_rule_cancelled", () -> session.withdraw(ana, NOW));
        assertBreaks("training_rule_cancelled", () -> session.cancel("Opet", NOW));
    }

    @Test
    void whoIsInvitedHasNoSeatUntilRegistering() {
        assertThat(session.invite(country.teacher, NOW)).isPresent();
        assertThat(session.invite(country.teacher, NOW)).isEmpty();
        assertThat(session.invite(ana, NOW)).isEmpty();
        assertThat(session.getTaken()).isEqualTo(1);
        assertThat(session.register(country.teacher, NOW).getState()).isEqualTo(RegistrationState.WAITING);
    }

    @Test
    void feedbackIsGivenOnceByThoseWhoCameAndAfterTheEnd() {
        var registration = session.registrationOf(ana).orElseThrow();
        var over = session.getEndsAt();
        assertBreaks("training_rule_no_feedback", () -> registration.giveFeedback(over));
        registration.mark(true, START);
        assertBreaks("training_rule_no_feedback", () -> registration.giveFeedback(START));
        registration.giveFeedback(over);
        assertBreaks("training_rule_feedback_given", () -> registration.giveFeedback(over));
    }
}
