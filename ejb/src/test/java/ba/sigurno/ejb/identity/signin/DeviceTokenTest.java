package ba.sigurno.ejb.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.crypto.SealerTest;
import ba.sigurno.ejb.identity.access.Device;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceTokenTest {

    private static final String OLD = "0123456789abcdef0123456789abcdef";
    private static final String NEW = "another secret of thirty-two byt";

    private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");

    private final DeviceToken tokens = tokens(NOW, OLD);

    private static DeviceToken tokens(Instant now, String... secrets) {
        return new DeviceToken(SealerTest.secrets(secrets), Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void aDeviceIsKnownAgainWithItsOwners() {
        var device = Device.unknown().knowing("VI-2").knowing("teacher").knowing("VI-2");
        assertThat(device.owners()).hasSize(2);
        var again = tokens.read(tokens.issue(device)).orElseThrow();
        assertThat(again).isEqualTo(device);
        assertThat(again.knows("VI-2") && again.knows("teacher")).isTrue();
        assertThat(again.knows("VI-3") || again.knows(null)).isFalse();
    }

    @Test
    void aDeviceThatWasAwayForLongIsUnknown() {
        var token = tokens.issue(Device.unknown());
        assertThat(tokens(NOW.plus(DeviceToken.TTL).minusMillis(1), OLD).read(token))
                .isPresent();
        assertThat(tokens(NOW.plus(DeviceToken.TTL), OLD).read(token)).isEmpty();
    }

    @Test
    void theTokenTellsNobodysName() {
        assertThat(tokens.issue(Device.unknown().knowing("teacher"))).doesNotContain("teacher");
    }

    @Test
    void theEarliestOwnerIsForgottenFirstAndTheTokenStaysShort() {
        var device = Device.unknown();
        for (var owner : IntStream.range(0, 100).mapToObj(String::valueOf).toList()) {
            device = device.knowing(owner);
        }
        assertThat(device.knows("99") && !device.knows("0")).isTrue();
        assertThat(tokens.issue(device)).hasSizeLessThan(500);
    }

    @Test
    void aTokenIsOursAndOutlivesARotation() {
        var device = Device.unknown();
        var token = tokens.issue(device);
        assertThat(tokens(NOW, NEW).read(token)).isEmpty();
        assertThat(tokens(NOW, NEW, OLD).read(token)).contains(device);
        assertThat(tokens.read(tokens.issue(device.knowing("x")).replaceFirst("\\..{8}", ".AAAAAAAA")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a.b.c", "AAAAAAAAAAAAAAAAAAAAAA..", "AAAAAAAAAAAAAAAAAAAAAA..č"})
    void nonsenseIsNoToken(String nonsense) {
        assertThat(tokens.read(nonsense)).isEmpty();
    }
}
