package ba.sigurno.ejb.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;

public class SealerTest {

    private final Sealer sealer = new Sealer(secrets("0123456789abcdef0123456789abcdef"));

    public static Secrets secrets(String secret) {
        return new Secrets(Base64.getEncoder().encodeToString(secret.getBytes()));
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
        assertThatThrownBy(() -> new Sealer(secrets("another secret of thirty-two byt")).open("name", sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aChangedByteIsNoticed() {
        var sealed = sealer.seal("name", "Amina");
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> sealer.open("name", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aShortSecretIsRefused() {
        assertThatThrownBy(() -> secrets("short")).hasMessageContaining("32 bytes");
    }
}
