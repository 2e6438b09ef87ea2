package ba.sigurno.ejb.certificate.seal;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.tsp.TimeStampToken;

/** Says, signed, that something existed at a time (RFC 3161). */
interface TimeStamps {

    /**
     * A token of now.
     *
     * @param sha256 the SHA-256 of what is to be stamped
     */
    TimeStampToken stamp(byte[] sha256) throws IOException;

    /** The certificate of who signs the tokens, and those of its issuers. */
    List<X509Certificate> chain() throws IOException;
}
