package ba.sigurno.ejb.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.crypto.SealerTest;
import ba.sigurno.ejb.crypto.Secrets;
import ba.sigurno.ejb.identity.access.PupilPass;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PupilTokenTest {

    private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");
    private static final Secrets SECRETS = SealerTest.secrets("0123456789abcdef0123456789abcdef");

    private static final PupilPass PASS = new PupilPass("AbC-_1234567890abcdefg", "st4mp");

    private final String token = at(NOW).issue(PASS);

    private static PupilToken at(Instant now) {
        return new PupilToken(SECRETS, Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void aTokenTellsThePupilUntilItEnds() {
        assertThat(at(NOW.plus(PupilToken.TTL).minusSeconds(1)).read(token)).contains(PASS);
        assertThat(at(NOW.plus(PupilToken.TTL)).read(token)).isEmpty();
    }

    @Test
    void aTokenTellsForHowLongItIsStillValid() {
        assertThat(at(NOW.plusSeconds(3600)).left(token)).contains(PupilToken.TTL.minusHours(1));
        assertThat(at(NOW.plus(PupilToken.TTL)).left(token)).isEmpty();
        assertThat(at(NOW).left(token + "x")).isEmpty();
    }

    @Test
    void anotherPupilOrCodeOrALaterEndBreaksTheSignature() {
        assertThat(at(NOW).read(token.replace("AbC", "xbC"))).isEmpty();
        assertThat(at(NOW).read(token.replace("st4mp", "st5mp"))).isEmpty();
        var parts = token.split("\\.");
        assertThat(at(NOW).read(parts[0] + "." + parts[1] + ".9999999999999." + parts[3]))
                .isEmpty();
    }

    @Test
    void aTokenOfAnotherInstallationIsWorthNothing() {
        var other = new PupilToken(
                SealerTest.secrets("another secret of thirty-two byt"), Clock.fixed(NOW, ZoneOffset.UTC));
        assertThat(other.read(token)).isEmpty();
    }

    @Test
    void aTokenOutlivesARotationOfTheSecret() {
        var rotated = new PupilToken(
                SealerTest.secrets("another secret of thirty-two byt", "0123456789abcdef0123456789abcdef"),
                Clock.fixed(NOW, ZoneOffset.UTC));
        assertThat(rotated.read(token)).contains(PASS);
        assertThat(at(NOW).read(rotated.issue(PASS))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b.c", "..", "a.b.1.", "a.b.c.d", "a.b.c.d.e"})
    void nonsenseIsNoToken(String nonsense) {
        assertThat(at(NOW).read(nonsense)).isEmpty();
    }
}
