package ba.sigurno.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    private static final Set<String> PROXIES = Set.of("127.0.0.1");

    @Test
    void ourProxySaysWhoCalls() {
        assertThat(ClientAddress.of("127.0.0.1", "192.0.2.7", PROXIES)).isEqualTo("192.0.2.7");
    }

    @Test
    void whatTheCallerMadeUpBeforeItIsNotBelieved() {
        assertThat(ClientAddress.of("127.0.0.1", "10.1.1.1, 192.0.2.7", PROXIES))
                .isEqualTo("192.0.2.7");
    }

    @Test
    void whoIsNoProxyOfOursSpeaksForItselfAlone() {
        assertThat(ClientAddress.of("192.0.2.7", "10.1.1.1", PROXIES)).isEqualTo("192.0.2.7");
        assertThat(ClientAddress.of("127.0.0.1", null, PROXIES)).isEqualTo("127.0.0.1");
    }
}
