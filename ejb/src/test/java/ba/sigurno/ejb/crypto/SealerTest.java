package ba.sigurno.ejb.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

public class SealerTest {

    private static final String OLD = "0123456789abcdef0123456789abcdef";
    private static final String NEW = "another secret of thirty-two byt";

    private final Sealer sealer = new Sealer(secrets(OLD));

    /** Returns the keys of these secrets, the newest first. */
    public static Secrets secrets(String... secrets) {
        return new Secrets(Stream.of(secrets)
                .map(secret -> Base64.getEncoder().encodeToString(secret.getBytes()))
                .collect(Collectors.joining(", ")));
    }

    @Test
    void whatIsSealedCanBeOpened() {
        assertThat(sealer.open("name", sealer.seal("name", "Amina Ć."))).isEqualTo("Amina Ć.");
    }

    @Test
    void sealingTwiceGivesTwoResults() {
        assertThat(sealer.seal("name", "Amina")).isNotEqualTo(sealer.seal("name", "Amina"));
    }

    @Test
    void anotherPurposeOrSecretOpensNothing() {
        var sealed = sealer.seal("name", "Amina");
        assertThatThrownBy(() -> sealer.open("code", sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Sealer(secrets(NEW)).open("name", sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void afterARotationTheNewSecretSealsAndBothOpen() {
        var rotated = new Sealer(secrets(NEW, OLD));
        assertThat(rotated.open("name", sealer.seal("name", "Amina"))).isEqualTo("Amina");
        var sealed = rotated.seal("name", "Amina");
        assertThat(new Sealer(secrets(NEW)).open("name", sealed)).isEqualTo("Amina");
        assertThatThrownBy(() -> sealer.open("name", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aChangedByteIsNoticed() {
        var sealed = sealer.seal("name", "Amina");
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> sealer.open("name", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsSealedNamesItsFormatAndAnotherIsRefusedByName() {
        var sealed = sealer.seal("name", "Amina");
        assertThat(sealed[0]).isEqualTo((byte) 1);
        sealed[0] = 2;
        assertThatThrownBy(() -> sealer.open("name", sealed))
                .isInstanceOf(IllegalStateException.class)
                .rootCause()
                .hasMessageContaining("format 2");
        assertThatThrownBy(() -> sealer.open("name", new byte[] {1})).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aShortSecretIsRefused() {
        assertThatThrownBy(() -> secrets("short")).hasMessageContaining("32 bytes");
        assertThatThrownBy(() -> secrets(NEW, "short")).hasMessageContaining("32 bytes");
        assertThatThrownBy(() -> secrets(NEW, "")).hasMessageContaining("32 bytes");
    }
}
