package ba.sigurno.ejb.participation;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.territory.Competence;
import ba.sigurno.persistence.territory.Municipality;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParticipationReportTest {

    private static final SchoolYear YEAR = new SchoolYear(2026);

    private final Authority canton = authority("BA-03", Competence.COMPETENT);
    private final Authority other = authority("BA-09", Competence.COMPETENT);
    private final Authority federal = authority("BA-BIH", Competence.COORDINATING);
    private final Municipality tuzla = new Municipality(canton, "Tuzla", "Тузла", null, null, null);

    @Test
    void aCompetentAuthoritySeesSchoolsAndMunicipalities() {
        var report = report(
                canton,
                List.of(),
                tally("A", canton, tuzla, 100, 40),
                tally("B", canton, tuzla, 200, 0),
                tally("C", canton, null, 50, 10));
        assertThat(report.getBreakdowns()).containsExactly(Breakdown.SCHOOL, Breakdown.MUNICIPALITY);
        assertThat(report.lines(Breakdown.SCHOOL)).hasSize(3);
        var municipalities = report.lines(Breakdown.MUNICIPALITY);
        assertThat(municipalities).extracting(ReportLine::unit).containsExactly(tuzla, null);
        assertThat(municipalities.get(0).getShare().setScale(0, RoundingMode.HALF_UP))
                .isEqualTo("13");
        assertThat(report.getTotal().pupils().getValue()).isEqualTo(50);
        assertThat(report.getTotal().schools()).isEqualTo(3);
        assertThat(report.getTotal().schoolsWithClasses()).isEqualTo(2);
    }

    @Test
    void anAuthorityThatCoordinatesSeesSumsAndNoSchoolAlsoOfThoseWithoutSchools() {
        var report = report(
                federal,
                List.of(canton, other),
                tally("A", canton, tuzla, 100, 40),
                tally("B", canton, tuzla, 100, 20));
        assertThat(report.getBreakdowns()).containsExactly(Breakdown.AUTHORITY);
        assertThat(report.breakdown(Breakdown.SCHOOL)).isEqualTo(Breakdown.AUTHORITY);
        var lines = report.lines(Breakdown.AUTHORITY);
        assertThat(lines).extracting(ReportLine::unit).containsExactly(canton, other);
        assertThat(lines.get(0).pupils().getValue()).isEqualTo(60);
        assertThat(lines.get(1).schools()).isZero();
    }

    @Test
    void aHiddenFigureGivesNeitherItsNumberNorItsShareNorItsPlaceInTheOrder() {
        var report = report(canton, List.of(), tally("A", canton, tuzla, 100, 3), tally("B", canton, tuzla, 100, 40));
        for (var line : report.lines(Breakdown.SCHOOL)) {
            assertThat(line.pupils().isHidden()).isTrue();
            assertThat(line.pupils().getValue()).isNull();
            assertThat(line.pupils().rank()).isEqualTo(-1);
            assertThat(line.getShare()).isNull();
        }
        assertThat(report.lines(Breakdown.MUNICIPALITY).get(0).pupils().getValue())
                .isEqualTo(43);
    }

    @Test
    void completionsAreHiddenByTheChildrenBehindThemNotByTheirNumber() {
        var fewChildren = new SchoolParticipation(school("A", canton, tuzla), 100, 1, 20, 9, 3, 0, 0, 0, 0);
        var report = report(canton, List.of(), fewChildren);
        assertThat(report.lines(Breakdown.SCHOOL).get(0).completions().isHidden())
                .isTrue();
        assertThat(report.getTotal().completions().isHidden()).isTrue();
        assertThat(report.getTotal().pupils().getValue()).isEqualTo(20);
    }

    @Test
    void pupilsMetAtWorkshopsAreHiddenWhenTheyMayBeFewThatWereMetOften() {
        var few = new SchoolParticipation(school("A", canton, tuzla), 100, 1, 20, 0, 0, 3, 9, 4, 0);
        var many = new SchoolParticipation(school("B", canton, tuzla), 100, 1, 40, 0, 0, 2, 61, 31, 0);
        var report = report(canton, List.of(), few, many);
        assertThat(report.lines(Breakdown.SCHOOL)).allMatch(line -> line.met().isHidden());
        assertThat(report.lines(Breakdown.SCHOOL))
                .extracting(ReportLine::workshops)
                .containsExactly(3L, 2L);
        assertThat(report.getTotal().met().getValue()).isEqualTo(70);
        assertThat(report(canton, List.of(), many).getTotal().met().getValue()).isEqualTo(61);
    }

    private static ParticipationReport report(
            Authority authority, List<Authority> coordinated, SchoolParticipation... tallies) {
        return new ParticipationReport(authority, YEAR, List.of(YEAR), coordinated, 0, null, List.of(tallies));
    }

    private static SchoolParticipation tally(
            String name, Authority authority, Municipality municipality, long enrolled, long pupils) {
        return new SchoolParticipation(
                school(name, authority, municipality), enrolled, pupils == 0 ? 0 : 1, pupils, 0, 0, 0, 0, 0, 0);
    }

    private static School school(String name, Authority authority, Municipality municipality) {
        return new School(name, Level.PRIMARY, authority, municipality, null);
    }

    private static Authority authority(String code, Competence competence) {
        return new Authority(code, code, "X", competence, null);
    }
}
