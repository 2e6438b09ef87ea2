package ba.sigurno.ejb.exchange.format;

import ba.sigurno.persistence.i18n.DomainException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The limits of a file that is read. A file beyond one is refused with a message that names it. */
public final class ExchangeLimits {

    /** The biggest file, in bytes. */
    public static final long FILE_BYTES = 100L << 20;

    /** The maximum number of items of a file. */
    public static final int ITEMS = 100_000;

    /** The longest item, in characters of its source without embedded files. */
    public static final int ITEM_CHARACTERS = 1 << 20;

    /** The maximum number of pictures of an item. */
    public static final int PICTURES = 20;

    /** The maximum number of entries of a package. */
    public static final int ENTRIES = 250_000;

    /** The maximum number of bytes a package unpacks to. */
    public static final long UNPACKED_BYTES = 1L << 30;

    /** The maximum ratio of unpacked to packed size of an entry of more than a mebibyte. */
    public static final int PACKING_RATIO = 100;

    private ExchangeLimits() {}

    /** Throws when a file is bigger than {@link #FILE_BYTES}. */
    public static void requireSize(Path file) throws IOException {
        DomainException.require(Files.size(file) <= FILE_BYTES, "exchange_file_too_big", FILE_BYTES >> 20);
    }
}
