package ba.sigurno.web.file;

import ba.sigurno.ejb.file.SentFile;
import ba.sigurno.persistence.file.StoredFile;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads the file of a form. */
public final class SentParts {

    private SentParts() {}

    /** Returns the file that was sent; null when the field was left empty. */
    public static SentFile read(Part part) {
        if (part == null || part.getSize() == 0) {
            return null;
        }
        try (var in = part.getInputStream()) {
            // One byte too many is enough to see that there are too many.
            return new SentFile(part.getSubmittedFileName(), in.readNBytes(StoredFile.MAX_BYTES + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
