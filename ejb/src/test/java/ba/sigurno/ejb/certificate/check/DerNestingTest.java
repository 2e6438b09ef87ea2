package ba.sigurno.ejb.certificate.check;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.i18n.Language;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DerNestingTest {

    private static final byte[] MEMBER = Der.of(0x04);

    @Test
    void aSignatureOfOursWithATimeStampAndAllProofIsSound() {
        var parts = SignedParts.of(new String(HandedIn.file(Language.BOSNIAN), StandardCharsets.ISO_8859_1));
        assertThat(DerNesting.isSound(parts.orElseThrow().signature())).isTrue();
    }

    @Test
    void aSetOrWhatMayBeOneHasFewMembersButASequenceAnyNumber() {
        for (int tag : new int[] {Der.SET, 0xa0, 0xa1}) {
            assertThat(DerNesting.isSound(Der.of(tag, members(32)))).isTrue();
            assertThat(DerNesting.isSound(Der.of(tag, members(33)))).isFalse();
            assertThat(DerNesting.isSound(Der.of(Der.SEQUENCE, Der.of(tag, members(33)))))
                    .isFalse();
        }
        assertThat(DerNesting.isSound(Der.of(Der.SEQUENCE, members(10_000)))).isTrue();
    }

    /** Else each level of a nested one is written anew for each member that is out of order. */
    @Test
    void theMembersOfASetAreInOrder() {
        assertThat(DerNesting.isSound(Der.upsideDown(2))).isFalse();
        assertThat(DerNesting.isSound(Der.upsideDown(1))).isTrue();
    }

    private static byte[][] members(int count) {
        var members = new byte[count][];
        Arrays.fill(members, MEMBER);
        return members;
    }
}
