package ba.sigurno.ejb.file;

import ba.sigurno.persistence.file.FileLack;
import ba.sigurno.persistence.file.StoredFile;
import java.util.List;

/**
 * A file as a list shows it, without its bytes.
 *
 * @param name its name with its ending
 * @param size in bytes
 * @param lacks what a PDF lacks for readers who hear it; empty for others
 */
public record FileLine(String name, int size, List<FileLack> lacks) {

    /** Returns the line of a file; null for none. */
    public static FileLine of(StoredFile file) {
        return file == null ? null : new FileLine(file.getName(), file.getSize(), List.copyOf(file.getLacks()));
    }
}
