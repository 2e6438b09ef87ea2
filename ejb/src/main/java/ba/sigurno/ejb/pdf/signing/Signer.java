package ba.sigurno.ejb.pdf.signing;

import java.io.IOException;
import java.io.OutputStream;

/** Makes the signature over a document. */
@FunctionalInterface
public interface Signer {

    /** Returns the signature (CMS, in DER) over everything that {@code content} writes. */
    byte[] sign(Content content) throws IOException;

    /** The signed content. */
    @FunctionalInterface
    interface Content {

        /** Writes the content; each time the same. */
        void writeTo(OutputStream out) throws IOException;
    }
}
