package ba.sigurno.ear.inserver.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.enrolment.LearningClass;
import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.participation.ParticipationReport;
import ba.sigurno.ejb.participation.ParticipationService;
import ba.sigurno.ejb.participation.ReportFilter;
import ba.sigurno.ejb.participation.classreport.ClassReport;
import ba.sigurno.ejb.participation.classreport.ClassReportLine;
import ba.sigurno.ejb.participation.classreport.ClassReportService;
import ba.sigurno.ejb.participation.measure.Measure;
import ba.sigurno.ejb.participation.rollup.ParticipationRollup;
import ba.sigurno.ejb.participation.scope.ScopeAddress;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.participation.measure.Dimension;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The file of all classes has a line for each class and strand, with the figures of the pages and no others. */
@ExtendWith(ArquillianExtension.class)
class ClassReportIT {

    private static final ScopeAddress OWN = new ScopeAddress(null, null, null);

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @Inject
    private LearningClass learning;

    @Inject
    private ParticipationRollup rollup;

    @Inject
    private ParticipationService participation;

    @Inject
    private ClassReportService reports;

    @Test
    void itsLinesAreThoseOfThePages() throws Exception {
        learning.make(12);
        for (int pupil = 0; pupil < learning.size(); pupil++) {
            learning.read(pupil);
            learning.answer(pupil, learning.begin(pupil), 4);
        }
        rollup.run();
        var school = new ScopeAddress(
                null,
                null,
                rows.text(
                        "SELECT s.public_id FROM school s JOIN school_class c ON c.school_id = s.id WHERE c.public_id = ?",
                        learning.id()));
        var strand = rows.text(
                "SELECT t.code FROM strand t JOIN module m ON m.strand_id = t.id WHERE m.slug = ?", learning.module());
        // The pages beside it are of this year.
        int year = report(school, null).year().startYear();
        var lines = lines(Demo.COORDINATOR_TK, school).stream()
                .filter(line -> line.schoolClass().getSchoolYear().startYear() == year)
                .toList();
        for (var line : lines) {
            if (line.strand() == null || line.strand().getCode().equals(strand)) {
                var page = report(school, line.strand() == null ? null : strand);
                for (var measure : List.of(Measure.REACHED, Measure.BEGUN, Measure.COMPLETIONS, Measure.QUIZ_CORRECT)) {
                    assertThat(line.measures().number(measure))
                            .as("%s of %s", measure, line.schoolClass().getName())
                            .isEqualTo(figure(page, line.schoolClass(), measure));
                }
            }
        }
        assertThat(lines)
                .filteredOn(line -> line.schoolClass().getPublicId().equals(learning.id()) && line.strand() == null)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.measures().get(Measure.PUPILS)).isIn(10L, 15L);
                    assertThat(line.measures().get(Measure.QUIZ_CORRECT)).isEqualTo(80L);
                });
    }

    @Test
    void itHasALineForEachClassAndStrandAndSaysSoBefore() throws Exception {
        var report = as.call(Demo.COORDINATOR_TK, () -> reports.report(OWN, null));
        assertThat(lines(Demo.COORDINATOR_TK, OWN)).hasSize((int) report.rows());
        assertThat(report.rows())
                .isEqualTo((report.strands().size() + 1)
                        * rows.count("SELECT COUNT(*) FROM school_class c JOIN school s ON s.id = c.school_id"
                                + " JOIN authority a ON a.id = s.authority_id WHERE a.code = '" + Demo.AUTHORITY_TK
                                + "'"));
    }

    @Test
    void whoSeesNoClassesOfAnAuthorityGetsNoneOfIt() throws Exception {
        var part = as.call(Demo.COORDINATOR_TK, () -> reports.report(OWN, null))
                .parts()
                .get(0);
        for (var other : List.of(Demo.COORDINATOR_FBIH, Demo.COORDINATOR_RS)) {
            var address = new ScopeAddress(Demo.AUTHORITY_TK, null, null);
            assertThatThrownBy(() -> as.call(other, () -> reports.report(address, null)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> as.call(other, () -> reports.lines(address, part)))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(as.call(Demo.COORDINATOR_RS, () -> reports.lines(OWN, part)))
                .as("schools of another jurisdiction in a request of one's own")
                .isEmpty();
        assertThatThrownBy(() -> as.call(Demo.COORDINATOR_TK, () -> reports.report(OWN, 1999)))
                .isInstanceOf(NotFoundException.class);
    }

    private List<ClassReportLine> lines(String who, ScopeAddress address) throws Exception {
        var lines = new ArrayList<ClassReportLine>();
        for (ClassReport.Part part :
                as.call(who, () -> reports.report(address, null)).parts()) {
            lines.addAll(as.call(who, () -> reports.lines(address, part)));
        }
        return lines;
    }

    private ParticipationReport report(ScopeAddress school, String strand) throws Exception {
        return as.call(
                Demo.COORDINATOR_TK,
                () -> participation.report(school, new ReportFilter(null, null, strand, null), Dimension.CLASS));
    }

    private static long figure(ParticipationReport report, SchoolClass of, Measure measure) {
        return report.lines().stream()
                .filter(line -> ((SchoolClass) line.unit()).getId().equals(of.getId()))
                .mapToLong(line -> line.measures().number(measure))
                .sum();
    }
}
