package ba.sigurno.ejb.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ba.sigurno.ejb.text.SpreadsheetReader.Row;
import ba.sigurno.persistence.i18n.DomainException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetReaderTest {

    private static final int MAX = 10;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1250", "UTF-16LE"})
    void aListIsReadWhateverItsEncodingAndSeparator(String charset) {
        for (var separator : new String[] {";", ",", "\t"}) {
            var text = "Naziv%sOpćina\r\n\r\n\"OŠ %sČelić\"%s Čelić \r\n".formatted(separator, separator, separator);
            assertThat(SpreadsheetReader.read(text.getBytes(Charset.forName(charset)), MAX))
                    .extracting(Row::cells)
                    .containsExactly(List.of("Naziv", "Općina"), List.of("OŠ " + separator + "Čelić", "Čelić"));
        }
    }

    @Test
    void aRowKeepsItsNumberInTheFile() {
        assertThat(SpreadsheetReader.read("a;b\n\n\nc;d\n".getBytes(StandardCharsets.UTF_8), MAX))
                .extracting(Row::number)
                .containsExactly(1, 4);
    }

    @Test
    void aWorkbookIsReadByItsFirstSheet() throws IOException {
        var rows = SpreadsheetReader.read(
                workbook("<c r=\"A1\" t=\"inlineStr\"><is><t>Čelić</t></is></c><c r=\"B1\"><v>20</v></c>", Map.of()),
                MAX);
        assertThat(rows).extracting(Row::cells).containsExactly(List.of("Čelić", "20"));
    }

    @Test
    void anOpenDocumentIsReadByItsFirstSheet() throws IOException {
        var rows = SpreadsheetReader.read(
                openDocument(
                        "<table:table-header-rows><table:table-row><table:table-cell><text:p>Ime</text:p></table:table-cell>"
                                + "</table:table-row></table:table-header-rows>"
                                + "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"16384\"/>"
                                + "</table:table-row>"
                                + "<table:table-row><table:table-cell office:value-type=\"string\">"
                                + "<office:annotation><text:p>dijabetes</text:p></office:annotation>"
                                + "<text:p>Ana<text:s/>Marija</text:p></table:table-cell>"
                                + "<table:table-cell table:number-columns-repeated=\"2\"/>"
                                + "<table:table-cell office:value-type=\"float\" office:value=\"1.503013E12\"><text:p>1,5E12</text:p>"
                                + "</table:table-cell><table:table-cell office:value-type=\"date\" office:date-value=\"2013-03-15\">"
                                + "<text:p>15.3.</text:p></table:table-cell></table:table-row>"
                                + "<table:table-row table:number-rows-repeated=\"1048571\"><table:table-cell/></table:table-row>"
                                + "</table:table><table:table><table:table-row><table:table-cell><text:p>drugi list</text:p>"
                                + "</table:table-cell></table:table-row>"),
                MAX);
        assertThat(rows)
                .extracting(Row::number, Row::cells)
                .containsExactly(
                        tuple(1, List.of("Ime")),
                        tuple(5, List.of("Ana Marija", "", "", "1503013000000", "2013-03-15")));
    }

    @Test
    void anOpenDocumentThatCalculatesRunsFetchesOrSwellsIsRefused() throws IOException {
        var cell =
                "<table:table-row><table:table-cell/><table:table-cell %s><text:p>x</text:p></table:table-cell></table:table-row>";
        assertThatThrownBy(() -> SpreadsheetReader.read(openDocument(cell.formatted("table:formula=\"of:=1+1\"")), MAX))
                .isInstanceOfSatisfying(DomainException.class, e -> {
                    assertThat(e.getKey()).isEqualTo("app_sheet_formula");
                    assertThat(e.getArguments()).containsExactly("B1");
                });
        refused("app_sheet_links", openDocument("<table:table-source xlink:href=\"file:///etc/passwd\"/>"));
        refused(
                "app_sheet_many_rows",
                openDocument(
                        "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell><text:p>x</text:p>"
                                + "</table:table-cell></table:table-row>"));
        refused("app_sheet_broken", openDocument("<table:table-row>"));
        refused("app_sheet_macros", zip(Map.of("content.xml", new byte[0], "Basic/Standard/Module1.xml", new byte[1])));
        refused(
                "app_sheet_broken",
                zip(Map.of(
                        "content.xml",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"
                                .getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aQuotationMarkTooFewCostsItsRowOnly() {
        assertThat(SpreadsheetReader.read("a;b\n\"c;d\ne;f"))
                .hasSize(3)
                .last()
                .isEqualTo(new Row(3, List.of("e", "f")));
    }

    @Test
    void whatLooksLikeAFormulaInATextIsText() {
        assertThat(SpreadsheetReader.read("=1+1;@SUM(A1)"))
                .extracting(Row::cells)
                .containsExactly(List.of("=1+1", "@SUM(A1)"));
    }

    @Test
    void aWorkbookThatCalculatesRunsOrFetchesIsRefused() throws IOException {
        refused("app_sheet_formula", workbook("<c r=\"A1\"><f>1+1</f><v>2</v></c>", Map.of()));
        refused("app_sheet_macros", workbook("", Map.of("xl/vbaProject.bin", new byte[1])));
        refused("app_sheet_links", workbook("", Map.of("xl/externalLinks/externalLink1.xml", new byte[1])));
        refused("app_sheet_bomb", workbook("", Map.of("xl/media/a", new byte[61 << 20])));
    }

    @Test
    void aSecondWorkbookBehindTheFirstIsTheOneThatIsLookedAt() throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(workbook("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Ana</t></is></c></row>", Map.of()));
        out.write(workbook("", Map.of("xl/vbaProject.bin", new byte[1])));
        refused("app_sheet_macros", out.toByteArray());
    }

    @Test
    void whatIsNoListIsRefused() {
        refused("app_sheet_empty", new byte[0]);
        refused("app_sheet_empty", " \n ".getBytes(StandardCharsets.UTF_8));
        refused("app_sheet_too_big", new byte[SpreadsheetReader.MAX_BYTES + 1]);
        refused("app_sheet_old", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0});
        refused("app_sheet_broken", new byte[] {'P', 'K', 3, 4, 9, 9, 9});
        refused("app_sheet_many_rows", "a\n".repeat(MAX + 1).getBytes(StandardCharsets.UTF_8));
        refused(
                "app_sheet_no_text",
                "MZ\u0000\u0001\u0002 This program cannot be run".getBytes(StandardCharsets.UTF_8));
        refused("app_sheet_encoding", new byte[] {'a', (byte) 0x81, (byte) 0x83, '\n'});
    }

    private static void refused(String key, byte[] file) {
        assertThatThrownBy(() -> SpreadsheetReader.read(file, MAX))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.getKey()).isEqualTo(key));
    }

    private static byte[] workbook(String cells, Map<String, byte[]> more) throws IOException {
        var parts = new TreeMap<String, byte[]>(more);
        parts.put(
                "[Content_Types].xml",
                xml(
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>"));
        parts.put(
                "_rels/.rels",
                xml(
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                xml(
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"));
        parts.put(
                "xl/workbook.xml",
                xml("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                        + "<sheet name=\"Škole\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"));
        parts.put(
                "xl/worksheets/sheet1.xml",
                xml("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + "<sheetData><row r=\"1\">" + cells + "</row></sheetData></worksheet>"));
        return zip(parts);
    }

    private static byte[] openDocument(String table) throws IOException {
        return zip(Map.of(
                "mimetype",
                "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8),
                "content.xml",
                xml("<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                        + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"><office:body><office:spreadsheet><table:table>"
                        + table + "</table:table></office:spreadsheet></office:body></office:document-content>")));
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] xml(String text) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(StandardCharsets.UTF_8);
    }
}
