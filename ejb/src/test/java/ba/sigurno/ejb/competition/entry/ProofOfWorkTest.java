package ba.sigurno.ejb.competition.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A proof is rare, and good for one edition. */
class ProofOfWorkTest {

    private static final int TRIES = 2_000_000;

    @Test
    void aProofIsFoundByTryingAndIsNoneForAnotherEdition() {
        var proof = IntStream.range(0, TRIES)
                .mapToObj(Integer::toString)
                .filter(each -> ProofOfWork.isValid("one", each))
                .findFirst()
                .orElseThrow();
        assertThat(ProofOfWork.isValid("other", proof)).isFalse();
    }

    @Test
    void hardlyAnyTextIsAProof() {
        assertThat(IntStream.range(0, 1_000).filter(at -> ProofOfWork.isValid("one", "text" + at)))
                .isEmpty();
    }
}
