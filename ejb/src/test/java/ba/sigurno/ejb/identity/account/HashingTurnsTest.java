package ba.sigurno.ejb.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.persistence.i18n.DomainException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HashingTurnsTest {

    @Test
    void twentySignInsAreHashedOneAfterTheOther() {
        var turns = new HashingTurns(1, Duration.ofMinutes(1));
        var atOnce = new AtomicInteger();
        var most = new AtomicInteger();
        var all = IntStream.range(0, 20)
                .mapToObj(signIn -> CompletableFuture.runAsync(() -> turns.take(() -> {
                    most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                    PasswordHash.matches("x", "pbkdf2-sha256$1000$AAAA$AAAA");
                    return atOnce.decrementAndGet();
                })))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).join();
        assertThat(most).hasValue(1);
    }

    @Test
    void whoWaitsTooLongIsToldAndAFailureGivesItsTurnBack() {
        var turns = new HashingTurns(1, Duration.ofMillis(1));
        assertThatThrownBy(() -> turns.take(() -> turns.take(() -> "never")))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.getKey()).isEqualTo("app_error_busy"));
        assertThat(turns.take(() -> "now")).isEqualTo("now");
    }
}
