package ba.sigurno.web.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionBindingTest {

    @ParameterizedTest
    @CsvSource({
        "198.51.100.7, 198.51.3.200, true",
        "198.51.100.7, 198.52.100.7, false",
        "198.51.100.7, 19.851.100.7, false",
        "2001:db8:1:2:0:0:0:0/64, 2001:db8:7:9:0:0:0:0/64, true",
        "2001:db8:1:2:0:0:0:0/64, 2001:db9:1:2:0:0:0:0/64, false",
        "2001:db8:1:2:0:0:0:0/64, 198.51.100.7, false"
    })
    void addressesOfOneNetworkBindAlike(String one, String other, boolean same) {
        assertThat(SessionBinding.of(one, "Firefox").equals(SessionBinding.of(other, "Firefox")))
                .isEqualTo(same);
    }

    @Test
    void anotherBrowserBindsOtherwise() {
        assertThat(SessionBinding.of("198.51.100.7", "Firefox"))
                .isNotEqualTo(SessionBinding.of("198.51.100.7", "curl"));
        assertThat(SessionBinding.of("198.51.100.7", null)).isEqualTo(SessionBinding.of("198.51.100.7", ""));
    }
}
