package ba.sigurno.ear.journey.helpline;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.persistence.i18n.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the figures are read by other programs: numbers are numbers, and the same as on the page. */
class FiguresJourneyIT extends HelplineTest {

    /** A line of a table: what is counted, and its figures. */
    private record Line(String label, List<Long> figures) {}

    @ParameterizedTest
    @ValueSource(strings = {"INSAFE", "CHILD_HELPLINE", "MINISTRY"})
    void theFilesSayWhatThePageSays(String report) throws Exception {
        // Of a year to which no other test adds.
        int year = LocalDate.now(ClockProducer.ZONE).getYear() - 1;
        var supervisor = visitor(Language.BOSNIAN, NARROW).signIn(Demo.SUPERVISOR);
        supervisor.open("/helpline/statistics/statistics.xhtml?report=" + report + "&year=" + year);
        assertSound(supervisor);
        var shown = shown(supervisor);
        assertThat(shown).isNotEmpty().allSatisfy(line -> assertThat(line.figures())
                .allSatisfy(figure -> assertThat(figure % 5).isZero()));
        assertThat(shown).anySatisfy(line -> assertThat(line.figures()).anyMatch(figure -> figure > 0));
        assertThat(csv(file(supervisor, ".csv"))).isEqualTo(shown);
        assertThat(xlsx(file(supervisor, ".xlsx"))).isEqualTo(shown);
        drawsTheBiggest(supervisor, shown);
    }

    private static void drawsTheBiggest(Visitor supervisor, List<Line> shown) {
        var drawn = supervisor.page().locator("table.bars td.num").allTextContents().stream()
                .map(FiguresJourneyIT::digits)
                .toList();
        assertThat(drawn).isNotEmpty();
        for (int at = 1; at < drawn.size(); at++) {
            assertThat(drawn.get(at)).isLessThanOrEqualTo(drawn.get(at - 1));
        }
        assertThat(shown.stream().map(line -> line.figures().get(line.figures().size() - 1)))
                .containsAll(drawn);
    }

    private static List<Line> shown(Visitor supervisor) {
        return supervisor.page().locator("table.table tbody tr").all().stream()
                .map(row -> new Line(
                        row.locator("th").textContent().strip(),
                        row.locator("td").allTextContents().stream()
                                .map(FiguresJourneyIT::digits)
                                .toList()))
                .toList();
    }

    private static long digits(String text) {
        return Long.parseLong(text.replaceAll("\\D", ""));
    }

    private static byte[] file(Visitor supervisor, String ending) {
        var link = supervisor
                .page()
                .locator("main a[href*='helpline-statistics" + ending + "']")
                .first()
                .getAttribute("href");
        return supervisor.context().request().get(link).body();
    }

    /** A line of figures has a label and numbers; titles and definitions have a text alone, heads have texts. */
    private static List<Line> csv(byte[] file) throws IOException {
        var text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).as("the mark by which spreadsheets know UTF-8").startsWith("\uFEFF");
        var format = CSVFormat.EXCEL.builder().setDelimiter(';').get();
        try (var parser = format.parse(new StringReader(text.substring(1)))) {
            return parser.stream()
                    .filter(record -> record.size() > 1 && record.get(1).matches("\\d+"))
                    .map(record -> new Line(
                            record.get(0),
                            record.stream().skip(1).map(Long::valueOf).toList()))
                    .toList();
        }
    }

    private static List<Line> xlsx(byte[] file) throws IOException {
        var lines = new ArrayList<Line>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (var sheet : workbook.getSheets().toList()) {
                sheet.read().stream()
                        .filter(row -> row.getCellCount() > 1
                                && row.getCell(1) != null
                                && row.getCell(1).getType() == CellType.NUMBER)
                        .map(FiguresJourneyIT::line)
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    private static Line line(Row row) {
        return new Line(
                row.getCell(0).asString(),
                IntStream.range(1, row.getCellCount())
                        .mapToObj(row::getCell)
                        .map(Cell::asNumber)
                        .map(BigDecimal::longValueExact)
                        .toList());
    }
}
