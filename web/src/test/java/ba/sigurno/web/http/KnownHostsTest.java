package ba.sigurno.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownHostsTest {

    private static final Set<String> OURS = Set.of("sigurno.example");

    @Test
    void oursAreTheConfiguredOnesAndThisMachine() {
        assertThat(KnownHosts.isKnown("Sigurno.example", OURS)).isTrue();
        assertThat(KnownHosts.isKnown("localhost:8080", OURS)).isTrue();
        assertThat(KnownHosts.isKnown("127.0.0.1", OURS)).isTrue();
        assertThat(KnownHosts.isKnown("[::1]:8080", OURS)).isTrue();
    }

    @Test
    void anyOtherIsNotOurs() {
        assertThat(KnownHosts.isKnown("evil.example", OURS)).isFalse();
        assertThat(KnownHosts.isKnown("sigurno.example:81", OURS)).isFalse();
        assertThat(KnownHosts.isKnown("localhost.evil.example", OURS)).isFalse();
        assertThat(KnownHosts.isKnown(null, OURS)).isFalse();
    }
}
