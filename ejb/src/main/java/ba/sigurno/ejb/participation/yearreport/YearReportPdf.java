package ba.sigurno.ejb.participation.yearreport;

import static ba.sigurno.ejb.pdf.drawing.Box.mm;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.i18n.NameOrder;
import ba.sigurno.ejb.participation.ReportLine;
import ba.sigurno.ejb.participation.measure.Measure;
import ba.sigurno.ejb.participation.measure.Measures;
import ba.sigurno.ejb.participation.picture.PictureTexts;
import ba.sigurno.ejb.pdf.document.PdfDocument;
import ba.sigurno.ejb.pdf.document.PdfPage;
import ba.sigurno.ejb.pdf.drawing.Box;
import ba.sigurno.ejb.pdf.drawing.Colour;
import ba.sigurno.ejb.pdf.drawing.Drawing;
import ba.sigurno.ejb.pdf.text.Face;
import ba.sigurno.ejb.pdf.text.TextBlock;
import ba.sigurno.ejb.pdf.text.TextStyle;
import ba.sigurno.ejb.pdf.text.TextStyle.Align;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.participation.measure.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** The yearly report as a PDF, A4 upright: what the year came to, pictures, a table of the parts, what each figure means. */
public final class YearReportPdf {

    private static final float SIDE = mm(20);
    private static final float TOP = mm(20);
    private static final float FOOT = mm(20);
    private static final float WIDTH = Box.A4.width() - 2 * SIDE;
    private static final float TILE = mm(19);
    private static final int LINES = 12;

    private static final TextStyle TITLE =
            TextStyle.of(Face.SANS_BOLD, 22, Colour.BRAND_DEEP).lines(3).comfortable(18);
    private static final TextStyle NAME =
            TextStyle.of(Face.SANS_BOLD, 15, Colour.INK).lines(3).comfortable(12);
    private static final TextStyle LEAD =
            TextStyle.of(Face.SANS, 13, Colour.INK).lines(LINES).comfortable(12);
    private static final TextStyle HEADING =
            TextStyle.of(Face.SANS_BOLD, 13, Colour.BRAND_DEEP).lines(2);
    private static final TextStyle TEXT =
            TextStyle.of(Face.SANS, 10, Colour.INK).lines(LINES).comfortable(9);
    private static final TextStyle SMALL =
            TextStyle.of(Face.SANS, 9, Colour.INK_SOFT).lines(LINES).comfortable(8);
    private static final TextStyle PAGE =
            TextStyle.of(Face.SANS, 8, Colour.INK_SOFT).aligned(Align.RIGHT);

    /** What the table of the year says, in this order. */
    private static final List<Measure> OF_YEAR = List.of(
            Measure.SCHOOLS,
            Measure.ACTIVE_SCHOOLS,
            Measure.CLASSES,
            Measure.ENROLLED,
            Measure.REACHED,
            Measure.COMPLETIONS,
            Measure.BEFORE,
            Measure.AFTER,
            Measure.QUIZ_CORRECT,
            Measure.ENTRANTS,
            Measure.REQUESTS,
            Measure.WORKSHOPS,
            Measure.MET,
            Measure.CERTIFICATES);

    /** What is counted as it is today has no year before. */
    private static final List<Measure> OF_TODAY = List.of(Measure.TEACHERS, Measure.CERTIFIED, Measure.EXPIRING);

    private static final List<Measure> OF_PARTS =
            List.of(Measure.ENROLLED, Measure.REACHED, Measure.COMPLETIONS, Measure.WORKSHOPS, Measure.CERTIFIED);

    private static final float[] YEAR_SHARES = {0.46f, 0.18f, 0.18f, 0.18f};
    private static final float[] OPEN_YEAR_SHARES = {0.6f, 0.2f, 0.2f};
    private static final float[] PART_SHARES = {0.34f, 0.12f, 0.12f, 0.1f, 0.11f, 0.1f, 0.11f};

    private final YearReport report;
    private final Language language;
    private final PictureTexts texts;
    private final PdfDocument document;
    private final PDStructureElement section;
    private final YearDrawings drawings;
    private PdfPage page;
    private int pages;
    private float y;

    private YearReportPdf(YearReport report, Language language, PdfDocument document) {
        this.report = report;
        this.language = language;
        this.document = document;
        texts = new PictureTexts(language);
        section = document.group(document.body(), StandardStructureTypes.SECT);
        drawings = new YearDrawings(document.fonts(), texts);
    }

    /** Writes it in a language. The stream is left open. */
    public static void render(YearReport report, Language language, OutputStream out) throws IOException {
        var pictures = report.pictures();
        var title = Messages.text(language, "participation_year_report_title") + " – "
                + new PictureTexts(language).name(pictures.scope()) + ", " + pictures.year();
        try (var document = new PdfDocument(language, title, report.printed())) {
            new YearReportPdf(report, language, document).draw();
            document.save(out);
        }
    }

    private void draw() throws IOException {
        turn();
        write(StandardStructureTypes.H1, say("title"), TITLE, 3);
        write(StandardStructureTypes.P, texts.name(report.pictures().scope()), NAME, 1);
        write(StandardStructureTypes.P, say("year", report.pictures().year().toString()), TEXT, 6);
        write(
                StandardStructureTypes.P,
                texts.sentence(report.pictures().scope(), report.now()) + " "
                        + texts.change(report.pictures().trend()),
                LEAD,
                3);
        write(StandardStructureTypes.P, asOf(), SMALL, 7);
        year();
        pictures();
        parts();
        definitions();
        page.close();
    }

    private String asOf() {
        var counted = report.pictures().countedAt();
        var at = say("printed", Dates.date(language, report.printed()))
                + (counted == null ? "" : " " + say("counted", Dates.dateTime(language, counted)));
        return isOver() ? at : at + " " + say("not_over");
    }

    private boolean isOver() {
        return report.pictures().trend().monthsOver()
                == report.pictures().trend().before().reached().size();
    }

    private void year() throws IOException {
        write(StandardStructureTypes.H2, say("figures"), HEADING, 2);
        var years = report.pictures().trend();
        var heads = new ArrayList<>(List.of(
                say("figure"),
                years.now().year().toString(),
                years.before().year().toString()));
        if (isOver()) {
            heads.add(say("change"));
        }
        var rows = new ArrayList<List<String>>();
        for (var measure : OF_YEAR) {
            rows.add(row(measure, report.before().get(measure)));
            if (measure == Measure.REACHED) {
                rows.add(share());
            }
        }
        OF_TODAY.forEach(measure -> rows.add(row(measure, null)));
        table(heads, isOver() ? YEAR_SHARES : OPEN_YEAR_SHARES, rows);
        write(StandardStructureTypes.P, say("figures_note"), SMALL, 6);
    }

    private List<String> row(Measure measure, Long before) {
        var now = report.now().get(measure);
        return cells(
                name(measure),
                figure(measure, now),
                figure(measure, before),
                now == null || before == null ? "–" : signed(now - before));
    }

    private List<String> share() {
        var now = report.now().share(Measure.REACHED, Measure.ENROLLED);
        var before = report.before().share(Measure.REACHED, Measure.ENROLLED);
        return cells(
                Messages.text(language, "participation_measure_share"), texts.percent(now), texts.percent(before), "");
    }

    /** Leaves out the change of a year that is not over: it would be compared with a whole one. */
    private List<String> cells(String... cells) {
        return List.of(cells).subList(0, isOver() ? cells.length : cells.length - 1);
    }

    private String figure(Measure measure, Long number) {
        return number == null
                ? "–"
                : measure.isPercentage() ? Messages.text(language, "app_percent", number) : texts.number(number);
    }

    private String signed(long change) {
        return change > 0 ? "+" + texts.number(change) : change < 0 ? "−" + texts.number(-change) : "0";
    }

    private void pictures() throws IOException {
        var pictures = report.pictures();
        if (pictures.trend().now().share() != null) {
            figure("trend", texts.trend(pictures.trend()), mm(58), box -> drawings.trend(pictures.trend(), box));
        }
        if (!pictures.authorities().isEmpty()) {
            figure(
                    "tiles",
                    texts.map(pictures.authorities()),
                    YearDrawings.rows(pictures.authorities()) * TILE,
                    box -> drawings.tiles(pictures.authorities(), box));
        }
        if (pictures.municipalities().size() > 1) {
            var dots = pictures.dots();
            float height = Math.min(mm(130), WIDTH * 0.7f * dots.height() / dots.width());
            figure("dots", texts.map(pictures.municipalities()), height, box -> drawings.dots(dots, box));
        }
    }

    /** Draws a picture with its heading, what it says, and what its shades mean where it is a map. */
    private void figure(String key, String inWords, float height, Function<Box, Drawing> drawing) throws IOException {
        boolean map = !"trend".equals(key);
        need(height + mm(map ? 38 : 28));
        write(StandardStructureTypes.H2, pictured(key), HEADING, 1);
        write(StandardStructureTypes.P, pictured(key + "_drawn") + " " + inWords, TEXT, 2);
        var box = new Box(SIDE, y - height, WIDTH, height);
        page.figure(section, pictured(key) + ". " + inWords, box, drawing.apply(box));
        y -= height + mm(3);
        if (map) {
            var scale = new Box(SIDE, y - mm(4), WIDTH, mm(4));
            page.artifact(drawings.scale(scale));
            y -= mm(4);
        }
        y -= mm(8);
    }

    private void parts() throws IOException {
        if (report.lines().isEmpty()) {
            return;
        }
        need(mm(50));
        write(StandardStructureTypes.H2, Messages.text(language, "participation_by_" + report.dimension()), HEADING, 2);
        var heads = new ArrayList<String>();
        heads.add(Messages.text(language, "participation_measure_name"));
        OF_PARTS.forEach(measure -> {
            heads.add(name(measure));
            if (measure == Measure.REACHED) {
                heads.add(Messages.text(language, "participation_measure_share"));
            }
        });
        var lines = report.dimension() == Dimension.AUTHORITY
                ? report.lines()
                : report.lines().stream()
                        .sorted(NameOrder.by(language, (ReportLine line) -> texts.name(line.unit())))
                        .toList();
        table(heads, PART_SHARES, lines.stream().map(this::part).toList());
        y -= mm(6);
    }

    private List<String> part(ReportLine line) {
        var cells = new ArrayList<String>();
        cells.add(texts.name(line.unit()));
        Measures measures = line.measures();
        OF_PARTS.forEach(measure -> {
            // Where no school tells how many it has, nobody is enrolled as far as is known.
            boolean unknown = measure == Measure.ENROLLED && measures.number(measure) == 0;
            cells.add(unknown ? "–" : texts.number(measures.number(measure)));
            if (measure == Measure.REACHED) {
                cells.add(texts.percent(measures.share(Measure.REACHED, Measure.ENROLLED)));
            }
        });
        return cells;
    }

    private void table(List<String> heads, float[] shares, List<List<String>> rows) throws IOException {
        var table = new YearTable(document, section, heads, shares, SIDE, WIDTH);
        need(YearTable.height(2));
        y = table.head(page, y);
        for (var row : rows) {
            if (y - YearTable.height(1) + YearTable.height(0) < FOOT) {
                page.close();
                turn();
                y = table.head(page, y);
            }
            y = table.row(page, row, y);
        }
        y -= mm(2);
    }

    private void definitions() throws IOException {
        need(mm(40));
        write(StandardStructureTypes.H2, Messages.text(language, "participation_definitions_title"), HEADING, 2);
        for (var measure : Measure.values()) {
            if (OF_YEAR.contains(measure) || OF_TODAY.contains(measure)) {
                write(
                        StandardStructureTypes.P,
                        name(measure) + ": "
                                + Messages.text(language, "participation_measure_" + measure.getKey() + "_definition"),
                        SMALL,
                        1);
            }
        }
        y -= mm(3);
        write(StandardStructureTypes.P, Messages.text(language, "participation_rounded_text"), TEXT, 0);
    }

    private String name(Measure measure) {
        return Messages.text(language, "participation_measure_" + measure.getKey());
    }

    private void write(String type, String text, TextStyle style, float below) throws IOException {
        var block = TextBlock.fit(document.fonts(), text.strip(), style, WIDTH);
        need(block.height());
        y = page.text(section, type, block, SIDE, y) - mm(below);
    }

    /** Turns to the next page where there is not so much room. */
    private void need(float height) throws IOException {
        if (y - height < FOOT) {
            page.close();
            turn();
        }
    }

    private void turn() throws IOException {
        page = document.addPage(Box.A4);
        pages++;
        y = Box.A4.height() - TOP;
        var block = TextBlock.fit(document.fonts(), String.valueOf(pages), PAGE, WIDTH);
        page.artifact(content -> block.draw(content, SIDE, mm(12)));
    }

    private String say(String key, Object... arguments) {
        return Messages.text(language, "participation_year_report_" + key, arguments);
    }

    private String pictured(String key) {
        return Messages.text(language, "participation_pictures_" + key);
    }
}
