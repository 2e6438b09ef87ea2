package ba.sigurno.ejb.pdf.signing;

import java.io.IOException;
import java.io.OutputStream;

/** Makes the signature over a document. */
@FunctionalInterface
public interface Signer {

    /** The signature (CMS, in DER) over all that is written by {@code content}. */
    byte[] sign(Content content) throws IOException;

    /** What is signed. */
    @FunctionalInterface
    interface Content {

        /** Writes it; each time the same. */
        void writeTo(OutputStream out) throws IOException;
    }
}
