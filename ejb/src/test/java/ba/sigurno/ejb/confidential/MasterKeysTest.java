package ba.sigurno.ejb.confidential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeysTest {

    private static final String A = "A".repeat(43) + "=";
    private static final String B = "B".repeat(42) + "A=";

    @Test
    void theGreatestVersionWrapsWhereverItStands() {
        assertThat(new MasterKeys("1:" + A + ", 12:" + B).newest()).isEqualTo(12);
        assertThat(new MasterKeys("12:" + B + ",1:" + A).newest()).isEqualTo(12);
    }

    @Test
    void whatAnOlderKeySignedIsStillKnown() {
        var before = new MasterKeys("1:" + A).sign("receipt", "text");
        var after = new MasterKeys("2:" + B + ",1:" + A);
        assertThat(after.sign("receipt", "text")).isNotEqualTo(before);
        assertThat(after.allSigned("receipt", "text")).contains(before).hasSize(2);
        assertThat(after.allSigned("address", "text")).doesNotContain(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "AAAA", "x:AAAA", "1:AAAA", "1:?"})
    void whatIsNoListOfKeysIsRefused(String configured) {
        assertThatThrownBy(() -> new MasterKeys(configured)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aVersionStandsOnce() {
        assertThatThrownBy(() -> new MasterKeys("1:" + A + ",1:" + B)).isInstanceOf(IllegalArgumentException.class);
    }
}
