package ba.sigurno.ejb.pdf.signing;

import java.time.Instant;
import java.util.List;

/**
 * The facts that a file states about its signature when it is saved. All of them are signed.
 *
 * @param signer the name of the signer
 * @param reason the reason for signing
 * @param contact the address at which a reader can check the document
 * @param at the time of signing
 * @param room the most bytes of the signature
 * @param proof the validation data for an archive, for the time when no issuer answers any more
 */
public record Signing(String signer, String reason, String contact, Instant at, int room, Proof proof) {

    /**
     * Validation data: certificates, and their issuers' statements about revocation, each in DER.
     *
     * @param revocationLists lists of revoked certificates (CRL)
     * @param answers answers about single certificates (OCSP), each with its status
     */
    public record Proof(List<byte[]> certificates, List<byte[]> revocationLists, List<byte[]> answers) {

        /** No validation data. */
        public static final Proof NONE = new Proof(List.of(), List.of(), List.of());

        /** Returns whether there is no statement about revocation. */
        public boolean isEmpty() {
            return revocationLists.isEmpty() && answers.isEmpty();
        }
    }
}
