package ba.sigurno.ejb.enrolment.pupil;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.crypto.Sealer;
import ba.sigurno.ejb.crypto.Secrets;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class PupilSecretsTest {

    private final PupilSecrets secrets =
            new PupilSecrets(new Sealer(new Secrets(Base64.getEncoder().encodeToString(new byte[32]))));

    @Test
    void theCodeOnTheCardOpensAndNoOther() {
        var pupil = pupil(null);
        assertThat(secrets.hasCode(pupil, "482913")).isTrue();
        assertThat(secrets.hasCode(pupil, "482914")).isFalse();
        assertThat(secrets.hasCode(pupil, "")).isFalse();
    }

    @Test
    void aNewCardEndsTheOldCode() {
        var pupil = pupil(null);
        pupil.replaceCode(secrets.sealCode("700001"));
        assertThat(secrets.hasCode(pupil, "482913")).isFalse();
        assertThat(secrets.codeOf(pupil)).isEqualTo("700001");
    }

    @Test
    void aPupilIsRecognisedOnlyIfTheTeacherTypedSomething() {
        assertThat(secrets.recognitionOf(pupil(null))).isEmpty();
        assertThat(secrets.recognitionOf(pupil(secrets.sealRecognition("Ђорђе Љ."))))
                .contains("Ђорђе Љ.");
    }

    private Pupil pupil(byte[] recognition) {
        return new Pupil(null, "Hrabra Lasta", secrets.sealCode("482913"), recognition, Instant.EPOCH);
    }
}
