package ba.sigurno.ejb.text;

import ba.sigurno.persistence.i18n.DomainException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * Reads the rows of a list that somebody uploads: CSV in the encodings and with the separators that spreadsheets write here,
 * or the first sheet of a workbook (XLSX, ODS). A workbook that calculates, runs or fetches anything is refused.
 */
public final class SpreadsheetReader {

    /** The biggest file, in bytes. */
    public static final int MAX_BYTES = 5 << 20;

    /** The most cells of a row that are read. */
    static final int MAX_CELLS = 100;

    private static final int MAX_ENTRIES = 500;
    private static final long MAX_UNPACKED = 60L << 20;

    private static final int PIECE = 1 << 13;
    private static final String OPEN_DOCUMENT = "content.xml";
    private static final Pattern MACROS = Pattern.compile("vbaproject|macrosheets|^basic/|^scripts/");
    private static final Pattern LINKS = Pattern.compile("externallinks|xl/connections\\.xml|xl/querytables");

    private static final Encodings.Legacy LATIN =
            Encodings.Legacy.of("windows-1250", "čćđšžČĆĐŠŽáéíóúäöüÁÉÍÓÚÄÖÜß„“”’–\u00a0");
    private static final Encodings.Legacy CYRILLIC = Encodings.Legacy.of(
            "windows-1251", "абвгдђежзијклљмнњопрстћуфхцчџшАБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ„“”’–\u00a0");

    /**
     * A row that is not empty.
     *
     * @param number its number in the sheet, the first is 1
     * @param cells its cells, stripped; an empty one is an empty text
     */
    public record Row(int number, List<String> cells) {

        /** Returns a cell; an empty text beyond the last. */
        public String cell(int at) {
            return at >= 0 && at < cells.size() ? cells.get(at) : "";
        }
    }

    private SpreadsheetReader() {}

    /**
     * Reads the rows that are not empty.
     *
     * @param maxRows the most rows that are taken
     * @throws DomainException when the file is too big, no list, or has more rows
     */
    public static List<Row> read(byte[] file, int maxRows) {
        DomainException.require(file.length > 0, "app_sheet_empty");
        DomainException.require(file.length <= MAX_BYTES, "app_sheet_too_big", MAX_BYTES >> 20);
        DomainException.require(!startsWith(file, 0xd0, 0xcf, 0x11, 0xe0), "app_sheet_old");
        return bounded(startsWith(file, 'P', 'K', 3, 4) ? workbook(file, maxRows) : text(file), maxRows);
    }

    /** Reads the rows of a list that somebody pasted or typed; none when all are empty. */
    public static List<Row> read(String text) {
        return DelimitedText.read(text);
    }

    private static List<Row> bounded(List<Row> rows, int maxRows) {
        DomainException.require(!rows.isEmpty(), "app_sheet_empty");
        DomainException.require(rows.size() <= maxRows, "app_sheet_many_rows", maxRows);
        return rows;
    }

    private static List<Row> text(byte[] file) {
        var charset = Encodings.of(ByteBuffer.wrap(file), LATIN, CYRILLIC);
        DomainException.require(
                charset.isPresent() || controls(new String(file, StandardCharsets.ISO_8859_1)) == 0,
                "app_sheet_no_text");
        var text = new String(file, charset.orElseThrow(() -> new DomainException("app_sheet_encoding")))
                .replace("\uFEFF", "");
        // A stray control character is a bad cell, many of them are a file of another kind.
        DomainException.require(
                text.indexOf('\0') < 0 && controls(text) <= text.length() / 20 + 3, "app_sheet_no_text");
        return DelimitedText.read(text);
    }

    private static long controls(String text) {
        return text.chars()
                .filter(each -> each < ' ' && each != '\t' && each != '\n' && each != '\r' && each != '\f')
                .count();
    }

    private static List<Row> workbook(byte[] file, int maxRows) {
        var parts = harmlessParts(file);
        return parts.contains(OPEN_DOCUMENT) ? openDocument(file, maxRows) : officeOpen(file, maxRows);
    }

    private static List<Row> officeOpen(byte[] file, int maxRows) {
        var rows = new ArrayList<Row>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                var sheet = workbook.getFirstSheet().openStream()) {
            for (var each : (Iterable<org.dhatim.fastexcel.reader.Row>) sheet::iterator) {
                DomainException.require(rows.size() <= maxRows, "app_sheet_many_rows", maxRows);
                var cells = new ArrayList<String>();
                for (int at = 0; at < Math.min(each.getCellCount(), MAX_CELLS); at++) {
                    cells.add(text(each.getCell(at)));
                }
                add(rows, each.getRowNum(), cells);
            }
        } catch (IOException | ExcelReaderException e) {
            throw new DomainException("app_sheet_broken");
        }
        return rows;
    }

    private static List<Row> openDocument(byte[] file, int maxRows) {
        try (var zip = zip(file);
                var content = zip.getInputStream(zip.getEntry(OPEN_DOCUMENT))) {
            return OpenDocumentSheet.read(content, maxRows, MAX_UNPACKED);
        } catch (IOException e) {
            throw new DomainException("app_sheet_broken");
        }
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        DomainException.require(
                cell.getType() != CellType.FORMULA && cell.getType() != CellType.ERROR,
                "app_sheet_formula",
                cell.getAddress().toString());
        return cell.getType() == CellType.NUMBER ? cell.asNumber().toPlainString() : cell.getText();
    }

    /** Opens a workbook by its directory, as its parser does: a file may hold two, of which only one would be looked at. */
    private static ZipFile zip(byte[] file) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get();
    }

    /**
     * Unpacks each part once, counts, and returns their names: what unpacks to too much, runs or fetches something is not given
     * to a parser.
     */
    private static Set<String> harmlessParts(byte[] file) {
        long unpacked = 0;
        var names = new HashSet<String>();
        var piece = new byte[PIECE];
        try (var zip = zip(file)) {
            for (var entry : Collections.list(zip.getEntries())) {
                var name = entry.getName().toLowerCase(Locale.ROOT);
                DomainException.require(!MACROS.matcher(name).find(), "app_sheet_macros");
                DomainException.require(!LINKS.matcher(name).find(), "app_sheet_links");
                names.add(name);
                DomainException.require(names.size() <= MAX_ENTRIES, "app_sheet_bomb");
                try (var part = zip.getInputStream(entry)) {
                    for (int read = part.read(piece); read >= 0; read = part.read(piece)) {
                        unpacked += read;
                        DomainException.require(unpacked <= MAX_UNPACKED, "app_sheet_bomb");
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new DomainException("app_sheet_broken");
        }
        return names;
    }

    static void add(List<Row> rows, int number, List<String> cells) {
        var stripped =
                cells.stream().map(cell -> cell == null ? "" : cell.strip()).toList();
        if (stripped.stream().anyMatch(cell -> !cell.isEmpty())) {
            rows.add(new Row(number, stripped));
        }
    }

    private static boolean startsWith(byte[] file, int... start) {
        for (int at = 0; at < start.length; at++) {
            if (file.length <= at || (file[at] & 0xff) != start[at]) {
                return false;
            }
        }
        return true;
    }
}
