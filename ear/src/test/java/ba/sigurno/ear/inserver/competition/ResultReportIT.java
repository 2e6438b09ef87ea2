package ba.sigurno.ear.inserver.competition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Together;
import ba.sigurno.ear.inserver.support.Who;
import ba.sigurno.ejb.competition.analysis.PaperAnalysisService;
import ba.sigurno.ejb.competition.report.ResultReport;
import ba.sigurno.ejb.competition.report.ResultReportService;
import ba.sigurno.ejb.competition.result.ClosedEditionService;
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

    private static final String OWN = "BA-03";
    private static final Language READER = Language.BOSNIAN;

    @Inject
    private ClosedQuiz quiz;

    @Inject
    private ClosedEditionService afterwards;

    @Inject
    private ResultReportService reports;

    @Inject
    private PaperAnalysisService analyses;

    @Inject
    private AsStaff asStaff;

    @BeforeEach
    void freezeAQuiz() throws Exception {
        quiz.make(Duration.ofMinutes(1), OWN);
        asStaff.call(Who.ADM.email(), () -> Together.run(() -> afterwards.freeze(quiz.editionId())));
    }

    @Test
    void aCoordinatorSeesTheOwnPupilsWithoutTheSchoolThatWouldBeGivenAway() throws Exception {
        var report = report(Who.COO, null);
        assertThat(report.authority()).isEqualTo(OWN);
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
    void aCoordinatorDoesNotSeeAnothersPupils() {
        assertThatThrownBy(() -> report(Who.CO2, OWN)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theAuthorityAboveSeesTheSumsOfThoseItCoordinates() throws Exception {
        var report = report(Who.FED, null);
        assertThat(report.jurisdictions())
                .hasSizeGreaterThan(1)
                .anyMatch(line -> line.jurisdiction().code().equals(OWN));
        assertThat(report.total().entrants().getValue())
                .isEqualTo(report(Who.COO, OWN).total().entrants().getValue());
    }

    @Test
    void aQuestionThatTheBestGetWrongIsSuspected() throws Exception {
        var paper = asStaff.call(Who.EDI.email(), () -> analyses.papers(quiz.editionId(), READER)).stream()
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

    private ResultReport report(Who who, String authority) throws Exception {
        return asStaff.call(who.email(), () -> reports.report(quiz.editionId(), authority, READER));
    }
}
