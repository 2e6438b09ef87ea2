package ba.sigurno.ejb.pdf.signing;

import java.time.Instant;
import java.util.List;

/**
 * What a file says of the signature that it gets when it is saved. All of it is signed.
 *
 * @param signer who signs
 * @param reason why
 * @param contact where a reader can ask whether the document holds
 * @param at when it is signed
 * @param room how many bytes the signature may have at most
 * @param proof what an archive needs to judge the signature later, when nobody can be asked any more
 */
public record Signing(String signer, String reason, String contact, Instant at, int room, Proof proof) {

    /**
     * Certificates, and what their issuers said of their revocation, each in DER.
     *
     * @param revocationLists lists of revoked certificates (CRL)
     * @param answers answers about single certificates (OCSP)
     */
    public record Proof(List<byte[]> certificates, List<byte[]> revocationLists, List<byte[]> answers) {

        /** Nothing that an archive could use. */
        public static final Proof NONE = new Proof(List.of(), List.of(), List.of());

        /** Whether there is nothing that tells of revocation. */
        public boolean isEmpty() {
            return revocationLists.isEmpty() && answers.isEmpty();
        }
    }
}
