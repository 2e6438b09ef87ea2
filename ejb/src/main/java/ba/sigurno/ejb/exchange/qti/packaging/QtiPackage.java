package ba.sigurno.ejb.exchange.qti.packaging;

import ba.sigurno.ejb.exchange.format.ExchangeLimits;
import ba.sigurno.persistence.i18n.DomainException;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip file of a stranger, read entry by entry; nothing is unpacked to the disk. In memory are its directory and one
 * entry at a time.
 */
public final class QtiPackage implements Closeable {

    /** The charset of names that are not UTF-8: that of the region's DOS. */
    private static final Charset REGIONAL = Charset.forName("IBM852");

    private static final long SMALL = 1L << 20;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private long unpacked;

    private QtiPackage(ZipFile zip) {
        this.zip = zip;
    }

    /** Returns whether a file begins like a zip file. */
    public static boolean isZip(byte[] start) {
        return start.length >= 4 && start[0] == 'P' && start[1] == 'K' && (start[2] == 3 || start[2] == 5);
    }

    /**
     * Opens a file.
     *
     * @throws DomainException when it is broken, encrypted, over a limit or hostile
     */
    public static QtiPackage open(Path file) throws IOException {
        var opened = new QtiPackage(zip(file, StandardCharsets.UTF_8));
        try {
            opened.index();
            return opened;
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private static ZipFile zip(Path file, Charset charset) throws IOException {
        try {
            return new ZipFile(file.toFile(), charset);
        } catch (ZipException e) {
            var reason = String.valueOf(e.getMessage());
            if (reason.contains("bad entry name") && !charset.equals(REGIONAL)) {
                return zip(file, REGIONAL);
            }
            throw new DomainException(
                    reason.contains("encrypted") ? "exchange_qti_zip_encrypted" : "exchange_qti_zip_broken");
        }
    }

    private void index() {
        DomainException.require(
                zip.size() <= ExchangeLimits.ENTRIES, "exchange_qti_zip_entries", ExchangeLimits.ENTRIES);
        var all = zip.entries();
        while (all.hasMoreElements()) {
            var entry = all.nextElement();
            var name = Hrefs.entryName(entry.getName())
                    .orElseThrow(() -> new DomainException("exchange_qti_zip_path", entry.getName()));
            if (!entry.isDirectory()) {
                requirePackedHonestly(entry);
                DomainException.require(entries.put(name, entry) == null, "exchange_qti_zip_twice", entry.getName());
                names.add(name);
            }
        }
    }

    private static void requirePackedHonestly(ZipEntry entry) {
        boolean tooDense = entry.getSize() > SMALL
                && entry.getSize() / ExchangeLimits.PACKING_RATIO > Math.max(1, entry.getCompressedSize());
        DomainException.require(!tooDense, "exchange_qti_zip_bomb", entry.getName());
    }

    /** Returns the names of all files, in the order of the package. */
    public List<String> names() {
        return names;
    }

    /** Returns whether there is a file of this name. */
    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /**
     * Returns the bytes of a file that exists: one more than {@code most} when it is longer.
     *
     * @throws RefusedException when it is broken
     * @throws DomainException when the bytes read of the package are over the limit
     */
    public byte[] bytes(String name, int most) throws IOException {
        try (var in = stream(name)) {
            return in.readNBytes(most + 1);
        } catch (ZipException | EOFException e) {
            throw new RefusedException(1, "exchange_qti_entry_broken", name);
        }
    }

    /** Returns the content of a file that exists; throws when the package unpacks to more than is allowed. */
    public InputStream stream(String name) throws IOException {
        return new Counted(zip.getInputStream(entries.get(name)));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts the bytes really unpacked: the directory may lie. */
    private final class Counted extends FilterInputStream {

        private Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            unpacked += read;
            DomainException.require(
                    unpacked <= ExchangeLimits.UNPACKED_BYTES,
                    "exchange_qti_zip_unpacked",
                    ExchangeLimits.UNPACKED_BYTES >> 20);
        }
    }
}
