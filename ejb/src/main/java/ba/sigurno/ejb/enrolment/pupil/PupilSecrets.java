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

/**
 * Encrypts the two facts about a pupil that the database does not know: the personal code, and the name by which a
 * teacher recognises the child.
 */
@ApplicationScoped
public class PupilSecrets {

    private static final String CODE = "pupil-code";
    private static final int STAMP_BYTES = 9;
    private static final String RECOGNITION = "pupil-recognition";

    private Sealer sealer;

    /** Lets the container create its proxy. */
    protected PupilSecrets() {}

    /** Uses the keys of this installation. */
    @Inject
    public PupilSecrets(Sealer sealer) {
        this.sealer = sealer;
    }

    /** Encrypts a personal code for storage. */
    public byte[] sealCode(String code) {
        return sealer.seal(CODE, code);
    }

    /** Decrypts the personal code of a pupil, for printing on the card. */
    public String codeOf(Pupil pupil) {
        return sealer.open(CODE, pupil.getCodeCipher());
    }

    /** Returns whether a code is the pupil's personal code; takes the same time whatever the answer. */
    public boolean hasCode(Pupil pupil, String code) {
        return MessageDigest.isEqual(bytes(codeOf(pupil)), bytes(code));
    }

    /** Returns the pass for a pupil who has given the code; it is good as long as the code is the same. */
    public PupilPass passOf(Pupil pupil) {
        return new PupilPass(pupil.getPublicId(), stamp(pupil));
    }

    /** Returns whether a pass is of this pupil and of the present code. */
    public boolean isGood(PupilPass pass, Pupil pupil) {
        return pass.equals(passOf(pupil));
    }

    /** Returns the stamp of the encrypted code: another after each change, and it does not reveal the code. */
    private static String stamp(Pupil pupil) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(pupil.getCodeCipher());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, STAMP_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Encrypts the name by which a teacher recognises a pupil, for storage. */
    public byte[] sealRecognition(String recognition) {
        return sealer.seal(RECOGNITION, recognition);
    }

    /** Decrypts the name by which a teacher recognises the pupil; only for the teachers of the class. */
    public Optional<String> recognitionOf(Pupil pupil) {
        return Optional.ofNullable(pupil.getRecognitionCipher()).map(cipher -> sealer.open(RECOGNITION, cipher));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
