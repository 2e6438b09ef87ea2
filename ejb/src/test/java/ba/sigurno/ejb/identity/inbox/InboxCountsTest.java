package ba.sigurno.ejb.identity.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.job.WaitingClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class InboxCountsTest {

    private final WaitingClock clock = new WaitingClock(Instant.parse("2026-11-24T08:00:00Z"));
    private final InboxCounts counts = new InboxCounts(clock);

    @Test
    void aCountIsKeptForAMinute() {
        counts.keep("a", 3);
        clock.pass(Duration.ofSeconds(59));
        assertThat(counts.of("a")).hasValue(3);
        assertThat(counts.of("b")).isEmpty();
        clock.pass(Duration.ofSeconds(1));
        assertThat(counts.of("a")).isEmpty();
    }

    @Test
    void whoDidSomethingIsCountedAgainAndNobodyElse() {
        counts.keep("a", 3);
        counts.keep("b", 4);
        counts.forget("a");
        assertThat(counts.of("a")).isEmpty();
        assertThat(counts.of("b")).hasValue(4);
    }

    @Test
    void ofVeryManyThoseWhoWereNotSeenForLongestAreForgotten() {
        counts.keep("first", 1);
        for (int account = 0; account < 5_000; account++) {
            counts.keep(String.valueOf(account), 1);
        }
        assertThat(counts.of("first")).isEmpty();
        assertThat(counts.of("4999")).hasValue(1);
    }
}
