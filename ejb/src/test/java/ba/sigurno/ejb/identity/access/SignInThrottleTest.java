package ba.sigurno.ejb.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.identity.access.RateLimiter.Limit;
import ba.sigurno.ejb.identity.access.SignInThrottle.Door;
import ba.sigurno.ejb.job.WaitingClock;
import ba.sigurno.ejb.meter.Refusals;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignInThrottleTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final String SCHOOL = "192.0.2.1";
    private static final String CLASS = "class";

    private final WaitingClock clock = new WaitingClock(NOW);
    private final SignInThrottle throttle = new SignInThrottle(new RateLimiter(new Refusals()), clock);

    @ParameterizedTest
    @EnumSource
    void aDeviceThatGuessesWaitsAndItsNeighbourDoesNot(Door door) {
        var guesser = at(SCHOOL);
        assertThat(guess(door, guesser, 60)).isLessThan(60);
        assertThat(throttle.takes(door, guesser, CLASS)).isFalse();
        assertThat(throttle.takes(door, at(SCHOOL), CLASS)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void whoThrowsItsCookieAwayIsStoppedByTheAddressAlone(Door door) {
        assertThat(guessAsStrangers(door, SCHOOL, 400)).isLessThan(400);
        assertThat(throttle.takes(door, at("192.0.2.2"), CLASS)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aKnownDeviceComesInWhateverStrangersDo(Door door) {
        var own = known(SCHOOL);
        IntStream.range(0, 10).forEach(address -> guessAsStrangers(door, SCHOOL + address, 400));
        guessAsStrangers(door, SCHOOL, 400);
        assertThat(IntStream.range(0, 20).allMatch(address -> throttle.takes(door, at("strange " + address), CLASS)))
                .isFalse();
        assertThat(throttle.takes(door, own, CLASS)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aCardDoesNotBuyEndlessGuessesFromNewDevices(Door door) {
        int guesses = IntStream.range(0, 200)
                .map(device -> guess(door, known(SCHOOL), 20))
                .sum();
        assertThat(guesses).isLessThan(1200);
        assertThat(throttle.takes(door, known("192.0.2.2"), CLASS)).isTrue();
        assertThat(throttle.takes(door, at(SCHOOL), CLASS)).isTrue();
        throttle.unlock(door, CLASS);
        assertThat(throttle.takes(door, known(SCHOOL), CLASS)).isTrue();
    }

    @Test
    void noAddressUsesUpAClassOrAnAccountAlone() {
        assertThat(Limit.JOIN_BY_ADDRESS.inAnHour()).isLessThan(Limit.JOIN_BY_CLASS.getFailures());
        assertThat(Limit.SIGN_IN_BY_ADDRESS.inAnHour()).isLessThan(Limit.SIGN_IN_BY_ACCOUNT.getFailures());
        assertThat(Limit.SECOND_STEP_BY_ADDRESS.inAnHour()).isLessThan(Limit.SECOND_STEP_BY_ACCOUNT.getFailures());
    }

    @Test
    void rightTriesAreNotCounted() {
        var computer = at(SCHOOL);
        for (int pupil = 0; pupil < 2000; pupil++) {
            assertThat(throttle.takes(Door.PUPIL, computer, CLASS)).isTrue();
            throttle.succeeded(Door.PUPIL, computer, CLASS);
        }
    }

    @Test
    void manyWrongTriesAreToldForADay() {
        guess(Door.PUPIL, at(SCHOOL), 19);
        assertThat(throttle.wrongTries(Door.PUPIL, CLASS)).isEmpty();
        guess(Door.PUPIL, at(SCHOOL), 1);
        assertThat(throttle.wrongTries(Door.PUPIL, CLASS)).hasValueSatisfying(tries -> {
            assertThat(tries.count()).isEqualTo(20);
            assertThat(tries.last()).isEqualTo(clock.instant());
        });
        assertThat(throttle.wrongTries(Door.PUPIL, "another class")).isEmpty();
        assertThat(throttle.wrongTries(Door.STAFF, CLASS)).isEmpty();
        clock.pass(Duration.ofDays(1));
        assertThat(throttle.wrongTries(Door.PUPIL, CLASS)).isEmpty();
    }

    @Test
    void unlockingLetsTheGuessersTryAgainAndForgetsTheirTries() {
        var guesser = at(SCHOOL);
        guess(Door.PUPIL, guesser, 60);
        guessAsStrangers(Door.PUPIL, SCHOOL, 400);
        throttle.unlock(Door.PUPIL, CLASS);
        assertThat(throttle.takes(Door.PUPIL, guesser, CLASS)).isTrue();
        assertThat(throttle.wrongTries(Door.PUPIL, CLASS)).isEmpty();
    }

    private static SignInOrigin at(String address) {
        return new SignInOrigin(Device.unknown(), address);
    }

    private static SignInOrigin known(String address) {
        return new SignInOrigin(Device.unknown().knowing(CLASS), address);
    }

    private int guess(Door door, SignInOrigin origin, int times) {
        return (int) IntStream.range(0, times)
                .filter(guess -> throttle.takes(door, origin, CLASS))
                .peek(guess -> throttle.failed(door, origin, CLASS))
                .count();
    }

    private int guessAsStrangers(Door door, String address, int times) {
        return IntStream.range(0, times)
                .map(guess -> guess(door, at(address), 1))
                .sum();
    }
}
