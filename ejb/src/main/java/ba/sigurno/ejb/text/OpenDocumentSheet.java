package ba.sigurno.ejb.text;

import ba.sigurno.ejb.text.SpreadsheetReader.Row;
import ba.sigurno.persistence.i18n.DomainException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the first sheet of an OpenDocument workbook (ODF 1.2, part 1, section 9) from its content.xml. A library would keep every
 * cell of every sheet; here no more is kept than the rows that are asked for, whatever the file says of their number.
 */
final class OpenDocumentSheet {

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final Set<String> CELLS = Set.of("table-cell", "covered-table-cell");
    private static final Set<String> SOURCES = Set.of("table-source", "cell-range-source", "dde-link", "dde-source");

    private final XMLStreamReader xml;
    private final int maxRows;
    private final List<Row> rows = new ArrayList<>();

    private OpenDocumentSheet(XMLStreamReader xml, int maxRows) {
        this.xml = xml;
        this.maxRows = maxRows;
    }

    /**
     * Reads the rows that are not empty.
     *
     * @throws DomainException when it is no sheet, calculates or fetches anything, or has more rows
     */
    static List<Row> read(InputStream content, int maxRows, long maxCharacters) {
        try {
            var sheet = new OpenDocumentSheet(StrictXml.reader(content, maxCharacters), maxRows);
            sheet.firstTable();
            return sheet.rows;
        } catch (XMLStreamException e) {
            throw new DomainException("app_sheet_broken");
        }
    }

    private void firstTable() throws XMLStreamException {
        int number = 0;
        boolean over = false;
        while (!over && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                DomainException.require(!SOURCES.contains(xml.getLocalName()), "app_sheet_links");
                if (is(TABLE, "table-row")) {
                    number = row(number);
                }
            }
            over = event == XMLStreamConstants.END_ELEMENT && is(TABLE, "table");
        }
    }

    /** Reads a row, which may stand for many; returns the number of the last of them. */
    private int row(int before) throws XMLStreamException {
        int repeated = repeated("number-rows-repeated");
        var cells = new ArrayList<String>();
        for (int event = xml.next(); !(event == XMLStreamConstants.END_ELEMENT && is(TABLE, "table-row")); ) {
            if (event == XMLStreamConstants.START_ELEMENT && CELLS.contains(xml.getLocalName())) {
                cell(before + 1, cells);
            }
            event = xml.next();
        }
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            DomainException.require(rows.size() + (long) repeated <= maxRows, "app_sheet_many_rows", maxRows);
            for (int at = 1; at <= repeated; at++) {
                SpreadsheetReader.add(rows, before + at, cells);
            }
        }
        return Math.min(before, Integer.MAX_VALUE - repeated) + repeated;
    }

    private void cell(int row, List<String> cells) throws XMLStreamException {
        int repeated = repeated("number-columns-repeated");
        DomainException.require(
                xml.getAttributeValue(TABLE, "formula") == null, "app_sheet_formula", address(row, cells.size()));
        var value = xml.getAttributeValue(OFFICE, "value");
        var day = xml.getAttributeValue(OFFICE, "date-value");
        var text = text();
        for (int at = 0; at < repeated && cells.size() < SpreadsheetReader.MAX_CELLS; at++) {
            cells.add(value != null ? plain(value, text) : day != null ? day : text);
        }
    }

    /** Returns a number as it is, because the sheet may show 1.5E+12; one that is none as it is shown. */
    private static String plain(String value, String shown) {
        try {
            return new BigDecimal(value).toPlainString();
        } catch (NumberFormatException e) {
            return shown;
        }
    }

    /** Reads the text of a cell to its end, its paragraphs with a space between; comments are not of it. */
    private String text() throws XMLStreamException {
        var text = new StringBuilder();
        int depth = 1;
        int comment = 0;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (comment > 0 || is(OFFICE, "annotation")) {
                    comment++;
                } else if (is(TEXT, "p") || is(TEXT, "s") || is(TEXT, "tab") || is(TEXT, "line-break")) {
                    text.append(' ');
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                comment = Math.max(0, comment - 1);
            } else if (comment == 0 && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    private int repeated(String attribute) {
        var text = xml.getAttributeValue(TABLE, attribute);
        return text != null && text.matches("[1-9]\\d{0,6}") ? Integer.parseInt(text) : 1;
    }

    private boolean is(String namespace, String name) {
        return name.equals(xml.getLocalName()) && namespace.equals(xml.getNamespaceURI());
    }

    private static String address(int row, int column) {
        var letters = column < 26 ? "" : String.valueOf((char) ('A' + column / 26 - 1));
        return letters + (char) ('A' + column % 26) + row;
    }
}
