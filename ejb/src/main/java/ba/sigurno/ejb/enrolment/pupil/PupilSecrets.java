package ba.sigurno.ejb.enrolment.pupil;

import ba.sigurno.ejb.crypto.Sealer;
import ba.sigurno.ejb.identity.access.PupilPass;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** The two things about a pupil that the database does not know: the personal code, and by what a teacher knows the child. */
@ApplicationScoped
public class PupilSecrets {

    private static final String CODE = "pupil-code";
    private static final int STAMP_BYTES = 9;
    private static final String RECOGNITION = "pupil-recognition";

    private Sealer sealer;

    /** For the container's proxy. */
    protected PupilSecrets() {}

    /** With the keys of this installation. */
    @Inject
    public PupilSecrets(Sealer sealer) {
        this.sealer = sealer;
    }

    /** A personal code as it is stored. */
    public byte[] sealCode(String code) {
        return sealer.seal(CODE, code);
    }

    /** The personal code of a pupil, to be printed on the card. */
    public String codeOf(Pupil pupil) {
        return sealer.open(CODE, pupil.getCodeCipher());
    }

    /** Whether this is the pupil's personal code; takes the same time whatever the answer. */
    public boolean hasCode(Pupil pupil, String code) {
        return MessageDigest.isEqual(bytes(codeOf(pupil)), bytes(code));
    }

    /** What lets a pupil who gave the code in from now on, as long as the code is the same. */
    public PupilPass passOf(Pupil pupil) {
        return new PupilPass(pupil.getPublicId(), stamp(pupil));
    }

    /** Whether the pass is of this pupil and of the code that is good now. */
    public boolean isGood(PupilPass pass, Pupil pupil) {
        return pass.equals(passOf(pupil));
    }

    /** Of the encrypted code, which is another after each change, and from which nobody can tell the code. */
    private static String stamp(Pupil pupil) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(pupil.getCodeCipher());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, STAMP_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a teacher typed to recognise a pupil, as it is stored. */
    public byte[] sealRecognition(String recognition) {
        return sealer.seal(RECOGNITION, recognition);
    }

    /** By what a teacher recognises the pupil; only for the teachers of the class. */
    public Optional<String> recognitionOf(Pupil pupil) {
        return Optional.ofNullable(pupil.getRecognitionCipher()).map(cipher -> sealer.open(RECOGNITION, cipher));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
