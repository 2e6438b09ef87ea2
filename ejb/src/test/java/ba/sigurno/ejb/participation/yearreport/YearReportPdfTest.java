package ba.sigurno.ejb.participation.yearreport;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.participation.ReportLine;
import ba.sigurno.ejb.participation.measure.SampleMeasures;
import ba.sigurno.ejb.participation.picture.ReportPictures;
import ba.sigurno.ejb.participation.picture.Series;
import ba.sigurno.ejb.participation.picture.Trend;
import ba.sigurno.ejb.participation.scope.Scope;
import ba.sigurno.ejb.pdf.document.PdfJudge;
import ba.sigurno.ejb.pdf.document.PdfReading;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.participation.measure.Dimension;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.territory.Competence;
import ba.sigurno.persistence.territory.Municipality;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class YearReportPdfTest {

    private static final SchoolYear YEAR = new SchoolYear(2025);

    @ParameterizedTest
    @EnumSource(Language.class)
    void itCanBeKeptAndReadOutInEachLanguage(Language language) throws Exception {
        PdfJudge.assertConforms(pdf(country(), language));
    }

    @Test
    void aJurisdictionWithManyMunicipalitiesTakesFivePages() throws Exception {
        var report = jurisdiction(64, 12);
        PdfJudge.assertConforms(pdf(report, Language.SERBIAN_CYRILLIC));
        try (var reading = new PdfReading(pdf(report, Language.BOSNIAN))) {
            assertThat(reading.document().getNumberOfPages()).isLessThanOrEqualTo(5);
            assertThat(reading.text())
                    .contains("Tuzlanski kanton: obuhvaćeno je 41 % upisanih učenika (4.100 od 10.000).")
                    .contains("Na kraju augusta udio je bio 41 %, za 6 procentnih poena veći nego godinu ranije.")
                    .contains("Općina 63");
        }
    }

    @Test
    void aYearThatIsNotOverSaysSoAndIsNotComparedWithAWholeOne() throws Exception {
        try (var reading = new PdfReading(pdf(jurisdiction(4, 2), Language.ENGLISH))) {
            assertThat(reading.text())
                    .contains("Report on online safety in schools")
                    .contains("School year 2025/26, as of 31 August 2026")
                    .contains("full year")
                    .contains("The school year is not over")
                    .doesNotContain("Yearly report", "Change");
        }
        try (var reading = new PdfReading(pdf(jurisdiction(4, 12), Language.ENGLISH))) {
            assertThat(reading.text())
                    .contains("Yearly report on online safety in schools", "Change")
                    .doesNotContain("The school year is not over", "as of", "full year");
        }
    }

    @Test
    void whoReadsItAloneLearnsWhatItIsAboutAndWhoIssuedIt() throws Exception {
        try (var reading = new PdfReading(pdf(country(), Language.ENGLISH))) {
            int pages = reading.document().getNumberOfPages();
            assertThat(reading.text())
                    .contains("Sigurno is the platform of the Safer Internet Centre of Bosnia and Herzegovina.")
                    .contains(
                            "Number of schools from the register in this report: 45; of these, with classes on the platform: 45.")
                    .contains("Ministries whose schools have no class on the platform: K0, K1,")
                    .contains("Page 1 of " + pages, "Page " + pages + " of " + pages)
                    .contains("Total", "Ministry");
        }
    }

    @Test
    void aFigureThatNeitherYearHasIsLeftOut() throws Exception {
        var few = jurisdiction(4, 12);
        var report = new YearReport(
                few.pictures(),
                SampleMeasures.reached(65, 5000L),
                SampleMeasures.reached(20, 5000L),
                few.dimension(),
                few.lines(),
                few.printed());
        try (var reading = new PdfReading(pdf(report, Language.ENGLISH))) {
            assertThat(reading.text()).contains("The year in figures").doesNotContain("Correct before the module");
        }
    }

    @Test
    void picturesAreSaidInWords() throws Exception {
        try (var reading = new PdfReading(pdf(jurisdiction(4, 12), Language.ENGLISH))) {
            assertThat(inWords(reading.document().getDocumentCatalog().getStructureTreeRoot()))
                    .anyMatch(text -> text.startsWith("Month by month. In the school year 2025/26, 41%"))
                    .anyMatch(text -> text.startsWith("Pupils reached by municipality. Largest share reached: "));
        }
    }

    @Test
    void whoReachedNobodyIsNoneOfTheGreatest() throws Exception {
        // Of four municipalities one reached nobody, and of one nobody knows how many are enrolled.
        try (var reading = new PdfReading(pdf(jurisdiction(4, 12), Language.BOSNIAN))) {
            assertThat(reading.text().replaceAll("\\s+", " "))
                    .contains("Najveći udio obuhvaćenih: Općina 2 5 %, Općina 1 2 %. Najmanji: Općina 0 0 %.");
        }
    }

    @Test
    void aMunicipalityWithoutASchoolIsLeftOut() throws Exception {
        var some = jurisdiction(4, 12);
        var lines = new ArrayList<>(some.lines());
        var authority = some.pictures().scope().authority();
        lines.add(new ReportLine(
                new Municipality(authority, "Pusta", "Пуста", null, 44.0, 18.0), SampleMeasures.reached(0, null)));
        var report =
                new YearReport(some.pictures(), some.now(), some.before(), some.dimension(), lines, some.printed());
        try (var reading = new PdfReading(pdf(report, Language.BOSNIAN))) {
            assertThat(reading.text()).contains("Općina 3").doesNotContain("Pusta");
        }
    }

    private static List<String> inWords(PDStructureNode node) {
        var texts = new ArrayList<String>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                Optional.ofNullable(element.getAlternateDescription()).ifPresent(texts::add);
                texts.addAll(inWords(element));
            }
        }
        return texts;
    }

    private static byte[] pdf(YearReport report, Language language) throws IOException {
        var bytes = new ByteArrayOutputStream();
        YearReportPdf.render(report, language, bytes);
        return bytes.toByteArray();
    }

    private static YearReport jurisdiction(int municipalities, int monthsOver) {
        var authority = authority("BA-03", "TK", "Tuzlanski kanton", null, null);
        var lines = new ArrayList<ReportLine>();
        for (int at = 0; at < municipalities; at++) {
            var name = "Općina " + at;
            var there = new Municipality(authority, name, "Општина " + at, null, 44.2 + at % 7 * 0.1, 18.2 + at * 0.01);
            lines.add(new ReportLine(there, SampleMeasures.reached(at * 5L, at == 3 ? null : 200L + at)));
        }
        return report(
                new Scope(authority, List.of(authority), false, null, null),
                Dimension.MUNICIPALITY,
                List.of(),
                lines,
                monthsOver);
    }

    private static YearReport country() {
        var authorities = new ArrayList<ReportLine>();
        for (int at = 0; at < 13; at++) {
            var authority = authority("BA-" + at, "K" + at, "Ministarstvo " + at, at / 4, at % 4);
            authorities.add(new ReportLine(authority, SampleMeasures.reached(at * 100L, 1300L)));
        }
        return report(
                new Scope(null, List.of((Authority) authorities.get(0).unit()), false, null, null),
                Dimension.AUTHORITY,
                authorities,
                jurisdiction(143, 12).lines(),
                12);
    }

    private static YearReport report(
            Scope scope, Dimension dimension, List<ReportLine> authorities, List<ReportLine> municipalities, int over) {
        var reached = LongStream.rangeClosed(1, 12)
                .mapToObj(month -> 4100 * month / 12)
                .toList();
        var before = LongStream.rangeClosed(1, 12)
                .mapToObj(month -> 3500 * month / 12)
                .toList();
        var trend = new Trend(
                null,
                new Series(YEAR, 10_000, reached.subList(0, Math.min(12, over + 1))),
                new Series(YEAR.previous(), 10_000, before),
                over);
        var pictures = new ReportPictures(
                scope,
                scope.select(YEAR),
                List.of(YEAR),
                new ReportLine(null, SampleMeasures.reached(4100, 10_000L)),
                authorities,
                municipalities,
                List.of(),
                trend,
                List.of(),
                List.of(),
                Instant.parse("2026-08-30T04:00:00Z"));
        return new YearReport(
                pictures,
                SampleMeasures.year(4100, 10_000, 45),
                SampleMeasures.year(3500, 10_000, 40),
                dimension,
                dimension == Dimension.AUTHORITY ? authorities : municipalities,
                Instant.parse("2026-08-31T09:00:00Z"));
    }

    private static Authority authority(String code, String abbr, String name, Integer row, Integer column) {
        var authority = new Authority(code, abbr, "canton", Competence.COMPETENT, "Tuzla");
        for (var language : Language.values()) {
            authority.name(language, name);
        }
        authority.placeOnMap(row, column);
        return authority;
    }
}
