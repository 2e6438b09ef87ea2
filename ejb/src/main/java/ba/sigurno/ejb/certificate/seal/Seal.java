package ba.sigurno.ejb.certificate.seal;

import ba.sigurno.ejb.pdf.signing.Signer;
import ba.sigurno.ejb.pdf.signing.Signing;
import ba.sigurno.ejb.pdf.signing.Signing.Proof;
import java.io.IOException;
import java.time.Instant;

/** The centre's seal on one document. It is taken in hand before the document is written, which says whose it is and when. */
public final class Seal implements Signer {

    private final Signer signature;
    private final Proof proof;
    private final Instant at;
    private final int room;

    Seal(Signer signature, Proof proof, Instant at, int room) {
        this.signature = signature;
        this.proof = proof;
        this.at = at;
        this.room = room;
    }

    /** When the document is sealed. */
    public Instant at() {
        return at;
    }

    /** How many bytes the signature may have. */
    public int room() {
        return room;
    }

    /**
     * What the document says of its seal.
     *
     * @param centre the centre's name
     * @param reason why it is sealed
     * @param checkUrl the address where the document can be checked, the same that its badge names
     */
    public Signing signing(String centre, String reason, String checkUrl) {
        return new Signing(centre, reason, checkUrl, at, room, proof);
    }

    @Override
    public byte[] sign(Content content) throws IOException {
        return signature.sign(content);
    }
}
