package ba.sigurno.ejb.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.identity.access.RateLimiter.Limit;
import ba.sigurno.ejb.meter.Refusals;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimiterTest {

    private final RateLimiter limiter = new RateLimiter(new Refusals());

    @Test
    void aWholeSchoolMaySignInFromOneAddress() {
        assertThat(IntStream.range(0, 2000).allMatch(pupil -> limiter.allows(Limit.JOIN_BY_ADDRESS, "192.0.2.1")))
                .isTrue();
    }

    @Test
    void guessingIsStopped() {
        IntStream.range(0, 300).forEach(guess -> limiter.failed(Limit.JOIN_BY_ADDRESS, "192.0.2.1"));
        assertThat(limiter.allows(Limit.JOIN_BY_ADDRESS, "192.0.2.1")).isFalse();
    }

    @Test
    void forgettingGivesAllTriesBack() {
        IntStream.range(0, 300).forEach(guess -> limiter.failed(Limit.JOIN_BY_ADDRESS, "192.0.2.1"));
        limiter.forget(Limit.JOIN_BY_ADDRESS, "192.0.2.1");
        assertThat(limiter.allows(Limit.JOIN_BY_ADDRESS, "192.0.2.1")).isTrue();
    }

    @Test
    void oneGuesserStopsNobodyElse() {
        IntStream.range(0, 100).forEach(guess -> limiter.failed(Limit.SIGN_IN_BY_ADDRESS, "192.0.2.1"));
        assertThat(limiter.allows(Limit.SIGN_IN_BY_ADDRESS, "192.0.2.2")).isTrue();
        assertThat(limiter.allows(Limit.JOIN_BY_ADDRESS, "192.0.2.1")).isTrue();
    }

    @Test
    void whatIsDearTakesItsTryBeforeAndGetsItBackWhenItWasGood() {
        IntStream.range(0, 1000).forEach(good -> {
            assertThat(limiter.takes(Limit.CERTIFICATE_BY_ADDRESS, "192.0.2.1")).isTrue();
            limiter.succeeded(Limit.CERTIFICATE_BY_ADDRESS, "192.0.2.1");
        });
        IntStream.range(0, 30).forEach(bad -> limiter.takes(Limit.CERTIFICATE_BY_ADDRESS, "192.0.2.1"));
        assertThat(limiter.takes(Limit.CERTIFICATE_BY_ADDRESS, "192.0.2.1")).isFalse();
    }

    @Test
    void everNewDevicesPushOutNoOtherLimit() {
        IntStream.range(0, 1000).forEach(guess -> limiter.failed(Limit.JOIN_BY_CLASS, "class"));
        IntStream.rangeClosed(0, RateLimiter.MAX_BUCKETS)
                .forEach(device -> limiter.failed(Limit.JOIN_BY_DEVICE, "device " + device));
        assertThat(limiter.allows(Limit.JOIN_BY_CLASS, "class")).isFalse();
    }
}
