package ba.sigurno.ejb.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final String SECRET =
            new Base32().encodeAsString("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:15Z");
    private static final long STEP = Totp.step(NOW);

    /** RFC 6238, appendix B, of whose eight digits the last six are taken (RFC 4226, section 5.3). */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long seconds, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(seconds)))).isEqualTo(code);
    }

    @Test
    void aClockMayBeWrongByOnePeriod() {
        assertThat(match(STEP - 1)).hasValue(STEP - 1);
        assertThat(match(STEP)).hasValue(STEP);
        assertThat(match(STEP + 1)).hasValue(STEP + 1);
        assertThat(match(STEP - 2)).isEmpty();
        assertThat(match(STEP + 2)).isEmpty();
    }

    /** A device that is 40 seconds ahead shows a code that is good now or will be in ten seconds. */
    @Test
    void aClockWrongByFortySecondsComesInAfterASecondTry() {
        var ahead = NOW.plusSeconds(40);
        assertThat(match(Totp.step(ahead))).hasValue(STEP + 1);
        var late = Instant.parse("2026-11-24T08:00:25Z");
        var code = Totp.code(SECRET, Totp.step(late.plusSeconds(40)));
        assertThat(Totp.match(SECRET, code, late, 0)).isEmpty();
        assertThat(Totp.match(SECRET, code, late.plusSeconds(10), 0)).isPresent();
    }

    @Test
    void aPeriodThatWasUsedIsOver() {
        assertThat(Totp.match(SECRET, Totp.code(SECRET, STEP), NOW, STEP)).isEmpty();
        assertThat(Totp.match(SECRET, Totp.code(SECRET, STEP - 1), NOW, STEP)).isEmpty();
        assertThat(Totp.match(SECRET, Totp.code(SECRET, STEP + 1), NOW, STEP)).hasValue(STEP + 1);
    }

    @Test
    void aSecretHas160BitsAndIsToldAsAppsReadIt() {
        var secret = Totp.newSecret();
        assertThat(new Base32().decode(secret)).hasSize(20);
        assertThat(Totp.newSecret()).isNotEqualTo(secret);
        assertThat(Totp.uri(secret, "ana+1@example.ba"))
                .isEqualTo("otpauth://totp/Sigurno:ana%2B1%40example.ba?secret=" + secret + "&issuer=Sigurno");
    }

    private static OptionalLong match(long step) {
        return Totp.match(SECRET, Totp.code(SECRET, step), NOW, 0);
    }
}
