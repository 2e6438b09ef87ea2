package ba.sigurno.ejb.participation.yearreport;

import static ba.sigurno.ejb.pdf.drawing.Box.mm;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.i18n.NameOrder;
import ba.sigurno.ejb.participation.ReportLine;
import ba.sigurno.ejb.participation.measure.Measure;
import ba.sigurno.ejb.participation.measure.Measures;
import ba.sigurno.ejb.participation.picture.DotMap;
import ba.sigurno.ejb.participation.picture.PictureTexts;
import ba.sigurno.ejb.pdf.document.PdfDocument;
import ba.sigurno.ejb.pdf.drawing.Box;
import ba.sigurno.ejb.pdf.drawing.Colour;
import ba.sigurno.ejb.pdf.drawing.Drawing;
import ba.sigurno.ejb.pdf.text.Face;
import ba.sigurno.ejb.pdf.text.TextStyle;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.participation.measure.Dimension;
import ba.sigurno.persistence.territory.Authority;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** The yearly report as a PDF, A4 upright: what the year came to, pictures, a table of the parts, what each figure means. */
public final class YearReportPdf {

    private static final String KEY = "participation_year_report_";
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
            Measure.APPROVED,
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
    private final YearPages pages;
    private final YearDrawings drawings;

    private YearReportPdf(YearReport report, Language language, PdfDocument document, YearPages pages) {
        this.report = report;
        this.language = language;
        this.pages = pages;
        texts = new PictureTexts(language);
        drawings = new YearDrawings(document.fonts(), texts);
    }

    /** Writes it in a language. The stream is left open. */
    public static void render(YearReport report, Language language, OutputStream out) throws IOException {
        // Each page says how many there are, which is known when all are drawn.
        int all;
        try (var document = document(report, language)) {
            all = draw(report, language, document, 0);
        }
        try (var document = document(report, language)) {
            draw(report, language, document, all);
            document.save(out);
        }
    }

    private static PdfDocument document(YearReport report, Language language) throws IOException {
        var pictures = report.pictures();
        return new PdfDocument(
                language,
                title(report, language) + " – " + new PictureTexts(language).name(pictures.scope()) + ", "
                        + pictures.year(),
                report.printed());
    }

    private static int draw(YearReport report, Language language, PdfDocument document, int all) throws IOException {
        var publisher = Messages.text(language, KEY + "publisher") + " · " + Messages.text(language, "app_brand");
        IntFunction<String> numbered = page -> Messages.text(language, KEY + "page", page, all);
        try (var pages = new YearPages(document, publisher, numbered)) {
            new YearReportPdf(report, language, document, pages).draw();
            return pages.count();
        }
    }

    /** Returns its title: what is not over has no yearly report yet. */
    private static String title(YearReport report, Language language) {
        return Messages.text(language, KEY + (report.isOver() ? "title" : "title_open"));
    }

    private void draw() throws IOException {
        var pictures = report.pictures();
        var year = pictures.year().toString();
        pages.write(StandardStructureTypes.H1, title(report, language), TITLE, 3);
        pages.write(StandardStructureTypes.P, texts.name(pictures.scope()), NAME, 1);
        pages.write(
                StandardStructureTypes.P,
                report.isOver() ? say("year", year) : say("year_open", year, date()),
                TEXT,
                6);
        pages.write(
                StandardStructureTypes.P,
                texts.sentence(pictures.scope(), report.now()) + " " + texts.change(pictures.trend()),
                LEAD,
                3);
        pages.write(StandardStructureTypes.P, pictured("about") + " " + about(), TEXT, 3);
        pages.write(StandardStructureTypes.P, asOf(), SMALL, 7);
        year();
        pictures();
        parts();
        definitions();
    }

    /** Says what the platform is, and about how many schools the report is. */
    private String about() {
        var about = say("about", Messages.text(language, "app_brand"));
        var schools = say(
                "schools",
                texts.number(report.now().number(Measure.SCHOOLS)),
                texts.number(report.now().number(Measure.ACTIVE_SCHOOLS)));
        var idle = report.idle().stream().map(Authority::getAbbr).collect(Collectors.joining(", "));
        return about + " " + schools + (idle.isEmpty() ? "" : " " + say("not_begun", idle));
    }

    private String date() {
        return Dates.date(language, report.printed());
    }

    private String asOf() {
        var counted = report.pictures().countedAt();
        var at = say("printed", date())
                + (counted == null ? "" : " " + say("counted", Dates.dateTime(language, counted)));
        return report.isOver() ? at : at + " " + say("not_over");
    }

    private void year() throws IOException {
        pages.write(StandardStructureTypes.H2, say("figures"), HEADING, 2);
        var now = report.pictures().trend().now().year().toString();
        var before = report.pictures().trend().before().year().toString();
        var heads = report.isOver()
                ? List.of(say("figure"), now, before, say("change"))
                : List.of(say("figure"), say("until", now, date()), say("whole", before));
        var rows = new ArrayList<List<String>>();
        for (var measure : known()) {
            rows.add(row(
                    measure, OF_TODAY.contains(measure) ? null : report.before().get(measure)));
            if (measure == Measure.REACHED) {
                rows.add(share());
            }
        }
        pages.table(heads, report.isOver() ? YEAR_SHARES : OPEN_YEAR_SHARES, rows, null);
        pages.write(
                StandardStructureTypes.P,
                say("figures_note") + " " + Messages.text(language, "participation_rounded_text"),
                SMALL,
                6);
    }

    /** Returns what there are figures of: what neither year knows, such as answers of few, says nothing. */
    private List<Measure> known() {
        return Stream.concat(OF_YEAR.stream(), OF_TODAY.stream())
                .filter(measure ->
                        report.now().get(measure) != null || report.before().get(measure) != null)
                .toList();
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
        return List.of(cells).subList(0, report.isOver() ? cells.length : cells.length - 1);
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
        if (report.municipalities().size() > 1) {
            var dots = DotMap.of(report.municipalities());
            float height = Math.min(mm(130), YearPages.WIDTH * 0.7f * dots.height() / dots.width());
            figure("dots", texts.map(report.municipalities()), height, box -> drawings.dots(dots, box));
        }
    }

    /** Draws a picture with its heading, what it says, and what its shades mean where it is a map. */
    private void figure(String key, String inWords, float height, Function<Box, Drawing> drawing) throws IOException {
        boolean map = !"trend".equals(key);
        pages.need(height + mm(map ? 38 : 28));
        pages.write(StandardStructureTypes.H2, pictured(key), HEADING, 1);
        pages.write(StandardStructureTypes.P, pictured(key + "_drawn") + " " + inWords, TEXT, 2);
        pages.figure(pictured(key) + ". " + inWords, height, drawing);
        pages.skip(3);
        if (map) {
            pages.artifact(mm(4), drawings::scale);
        }
        pages.skip(8);
    }

    private void parts() throws IOException {
        if (report.parts().isEmpty()) {
            return;
        }
        pages.need(mm(50));
        pages.write(
                StandardStructureTypes.H2,
                Messages.text(language, "participation_by_" + report.dimension()),
                HEADING,
                2);
        var heads = new ArrayList<String>();
        heads.add(say("of_" + report.dimension().name().toLowerCase(Locale.ROOT)));
        OF_PARTS.forEach(measure -> {
            heads.add(name(measure));
            if (measure == Measure.REACHED) {
                heads.add(Messages.text(language, "participation_measure_share"));
            }
        });
        var lines = report.dimension() == Dimension.AUTHORITY
                ? report.parts()
                : report.parts().stream()
                        .sorted(NameOrder.by(language, (ReportLine line) -> texts.name(line.unit())))
                        .toList();
        var rows = lines.stream().map(line -> part(texts.name(line.unit()), line.measures()));
        pages.write(StandardStructureTypes.P, Messages.text(language, "participation_rounded_text"), SMALL, 2);
        pages.table(heads, PART_SHARES, rows.toList(), part(say("total"), report.now()));
        pages.skip(4);
    }

    private List<String> part(String name, Measures measures) {
        var cells = new ArrayList<String>();
        cells.add(name);
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

    private void definitions() throws IOException {
        pages.need(mm(40));
        pages.write(StandardStructureTypes.H2, Messages.text(language, "participation_definitions_title"), HEADING, 2);
        pages.terms(known().stream()
                .map(measure -> new YearPages.Term(
                        name(measure),
                        Messages.text(language, "participation_measure_" + measure.getKey() + "_definition")))
                .toList());
    }

    private String name(Measure measure) {
        return Messages.text(language, "participation_measure_" + measure.getKey());
    }

    private String say(String key, Object... arguments) {
        return Messages.text(language, KEY + key, arguments);
    }

    private String pictured(String key) {
        return Messages.text(language, "participation_pictures_" + key);
    }
}
