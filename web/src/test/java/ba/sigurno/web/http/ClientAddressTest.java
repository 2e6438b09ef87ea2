package ba.sigurno.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    private static final Set<String> PROXIES = Set.of("127.0.0.1", "192.0.2.100");

    private static String of(String peer, String... forwarded) {
        return ClientAddress.of(peer, List.of(forwarded), PROXIES);
    }

    @Test
    void ourProxySaysWhoCalls() {
        assertThat(of("127.0.0.1", "192.0.2.7")).isEqualTo("192.0.2.7");
    }

    @Test
    void whatTheCallerMadeUpBeforeItIsNotBelieved() {
        assertThat(of("127.0.0.1", "10.1.1.1, 192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(of("127.0.0.1", "10.1.1.1", "192.0.2.7")).isEqualTo("192.0.2.7");
    }

    @Test
    void aProxyBehindAnotherOfOursIsNotTheCaller() {
        assertThat(of("127.0.0.1", "10.1.1.1, 192.0.2.7, 192.0.2.100")).isEqualTo("192.0.2.7");
    }

    @Test
    void whoIsNoProxyOfOursSpeaksForItselfAlone() {
        assertThat(of("192.0.2.7", "10.1.1.1")).isEqualTo("192.0.2.7");
        assertThat(of("127.0.0.1")).isEqualTo("127.0.0.1");
    }

    @Test
    void allAddressesOfAnIpv6NetworkAreOneCaller() {
        assertThat(of("127.0.0.1", "2001:db8:1:2:3::4"))
                .isEqualTo(of("127.0.0.1", "2001:db8:1:2:ffff::1"))
                .isEqualTo("2001:db8:1:2:0:0:0:0/64")
                .isNotEqualTo(of("127.0.0.1", "2001:db8:1:3:3::4"));
        assertThat(of("127.0.0.1", "::ffff:192.0.2.7")).isEqualTo("192.0.2.7");
    }

    @Test
    void whatIsNoAddressIsLookedUpNowhere() {
        assertThat(of("127.0.0.1", "sigurno.example:1")).isEqualTo("sigurno.example:1");
    }
}
