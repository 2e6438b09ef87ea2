package ba.sigurno.ejb.enrolment.pupil;

import ba.sigurno.ejb.crypto.Sealer;
import ba.sigurno.ejb.crypto.Sha256;
import ba.sigurno.ejb.identity.access.PupilPass;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
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

    /**
     * Returns the pass for a pupil who has given the code; it is good until the pupil signs out, or the pupil or the class
     * gets a new code.
     */
    public PupilPass passOf(Pupil pupil) {
        return new PupilPass(pupil.getPublicId(), stamp(pupil));
    }

    /** Returns whether a pass is of this pupil and still good. */
    public boolean isGood(PupilPass pass, Pupil pupil) {
        return pass.equals(passOf(pupil));
    }

    /** Returns the stamp of what ends a sign-in: another after each change, and it reveals no code. */
    private static String stamp(Pupil pupil) {
        var encoder = Base64.getUrlEncoder().withoutPadding();
        var content = String.join(
                " ",
                encoder.encodeToString(pupil.getCodeCipher()),
                pupil.getSchoolClass().getJoinCode(),
                String.valueOf(pupil.getSignOuts()));
        return encoder.encodeToString(Arrays.copyOf(Sha256.of(content), STAMP_BYTES));
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
