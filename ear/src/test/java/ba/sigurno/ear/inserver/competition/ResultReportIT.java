package ba.sigurno.ear.inserver.competition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.competition.analysis.PaperAnalysisService;
import ba.sigurno.ejb.competition.report.ResultReport;
import ba.sigurno.ejb.competition.report.ResultReport.SchoolLine;
import ba.sigurno.ejb.competition.report.ResultReportService;
import ba.sigurno.ejb.disclosure.Figure;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.quiz.analysis.Hint;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** After the quiz coordinators see how their own pupils did, and editors which question was not what it should have been. */
@ExtendWith(ArquillianExtension.class)
class ResultReportIT {

    private static final Language READER = Language.BOSNIAN;

    /** After that of the editions of other tests. */
    private static final int LATER_YEAR = 2024;

    @Inject
    private ClosedQuiz quiz;

    @Inject
    private Raffle raffle;

    @Inject
    private Freezing freezing;

    @Inject
    private ResultReportService reports;

    @Inject
    private PaperAnalysisService analyses;

    @Inject
    private AsStaff asStaff;

    @Inject
    private Rows rows;

    @BeforeEach
    void freezeAQuiz() throws Exception {
        quiz.make(Duration.ofMinutes(1), Demo.AUTHORITY_TK);
        freezing.freeze(quiz.editionId());
    }

    @Test
    void aCoordinatorSeesTheOwnPupilsWithoutTheSchoolThatWouldBeGivenAway() throws Exception {
        var report = report(Demo.COORDINATOR_TK, null);
        assertThat(report.authority()).isEqualTo(Demo.AUTHORITY_TK);
        assertThat(report.jurisdictions()).isEmpty();
        assertThat(report.leavesOut()).isTrue();
        int shown = ClosedQuiz.ENTRANTS.get(0) + ClosedQuiz.ENTRANTS.get(1);
        assertThat(report.total().entrants().getValue()).isEqualTo(shown);
        assertThat(report.grades())
                .filteredOn(line -> line.cell().answers() > 0)
                .singleElement()
                .satisfies(line -> assertThat(line.grade()).isEqualTo(ClosedQuiz.GRADE));
    }

    @Test
    void schoolsAndMunicipalitiesShowWhatTheBoardShowsAndWhoDidNotTakePart() throws Exception {
        var report = report(Demo.COORDINATOR_TK, null);
        assertThat(report.schools()).hasSize(report.schoolCount());
        assertThat(report.schools().stream().filter(SchoolLine::absent))
                .hasSize(report.absent())
                .allMatch(line -> line.cell().entrants().getValue() == 0);
        assertThat(report.absent()).isEqualTo(report.schoolCount() - ClosedQuiz.ENTRANTS.size());
        assertThat(report.schools().stream()
                        .filter(line -> !line.absent())
                        .map(line -> line.cell().entrants().getValue()))
                .containsExactlyInAnyOrder(
                        ClosedQuiz.ENTRANTS.get(0).longValue(),
                        ClosedQuiz.ENTRANTS.get(1).longValue(),
                        null);
        long shown = report.municipalities().stream()
                .map(line -> line.cell().entrants())
                .filter(figure -> !figure.isHidden())
                .mapToLong(Figure::getValue)
                .sum();
        assertThat(shown).isEqualTo(report.total().entrants().getValue());
        assertThat(report(Demo.COORDINATOR_FBIH, null).schools()).isEmpty();
    }

    @Test
    void theEditionOfTheYearBeforeStandsBeside() throws Exception {
        raffle.frozen();
        var year = "UPDATE competition_edition SET year = ?1, version = version + 1 WHERE id = ?2";
        rows.write(em -> em.createNativeQuery(year)
                .setParameter(1, LATER_YEAR)
                .setParameter(2, quiz.id())
                .executeUpdate());
        var report = report(Demo.COORDINATOR_TK, null);
        assertThat(report.previousYear()).isLessThan(LATER_YEAR);
        assertThat(report.before()).isNotNull();
        assertThat(report.schools()).allMatch(line -> line.before() != null);
    }

    @Test
    void aCoordinatorDoesNotSeeAnothersPupils() {
        assertThatThrownBy(() -> report(Demo.COORDINATOR_RS, Demo.AUTHORITY_TK)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theAuthorityAboveSeesTheSumsOfThoseItCoordinates() throws Exception {
        var report = report(Demo.COORDINATOR_FBIH, null);
        assertThat(report.jurisdictions())
                .hasSizeGreaterThan(1)
                .anyMatch(line -> line.jurisdiction().code().equals(Demo.AUTHORITY_TK));
        assertThat(report.total().entrants().getValue())
                .isEqualTo(report(Demo.COORDINATOR_TK, Demo.AUTHORITY_TK)
                        .total()
                        .entrants()
                        .getValue());
    }

    @Test
    void aQuestionThatTheBestGetWrongIsSuspected() throws Exception {
        var paper = asStaff.call(Demo.EDITOR, () -> analyses.papers(quiz.editionId(), READER)).stream()
                .filter(each -> each.ageBand().equals(quiz.ageBand()))
                .findFirst()
                .orElseThrow();
        var first = paper.items().get(0);
        assertThat(first.getAttempts()).isEqualTo(quiz.entries().size());
        assertThat(first.getFacility().orElseThrow())
                .isCloseTo(ClosedQuiz.ENTRANTS.size() / (double) quiz.entries().size(), within(1e-9));
        assertThat(first.getHints()).contains(Hint.DISTRACTOR);
        assertThat(paper.items().get(1).getHints()).doesNotContain(Hint.DISTRACTOR);
    }

    private ResultReport report(String coordinator, String authority) throws Exception {
        return asStaff.call(coordinator, () -> reports.report(quiz.editionId(), authority, READER));
    }
}
