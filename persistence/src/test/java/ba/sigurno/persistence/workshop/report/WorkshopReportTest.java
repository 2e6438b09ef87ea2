package ba.sigurno.persistence.workshop.report;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static ba.sigurno.persistence.Country.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.workshop.approval.DecisionRight;
import ba.sigurno.persistence.workshop.request.RequestState;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import ba.sigurno.persistence.workshop.request.WorkshopStep;
import ba.sigurno.persistence.workshop.topic.WorkshopTopic;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkshopReportTest {

    private static final Instant START = NOW.plus(Duration.ofDays(14));
    private static final Instant END = START.plus(Duration.ofMinutes(90));

    private final Country country = new Country();
    private final WorkshopRequest request =
            planned(country.schoolClass("VI-1", 6), country.schoolClass("VI-3", 6), country.schoolClass("VII-1", 7));

    @Test
    void aReportMakesTheWorkshopHeldAndCountsByGrade() {
        var report = report(Map.of(6, 45, 7, 20), 3);

        assertThat(request.getState()).isEqualTo(RequestState.HELD);
        assertThat(report.getPupils()).isEqualTo(65);
        assertThat(report.getPupilsByGrade()).containsExactly(Map.entry(6, 45), Map.entry(7, 20));
    }

    @Test
    void aGradeThatIsLeftOutCountsAsNobody() {
        assertThat(report(Map.of(7, 20), 0).getPupilsByGrade()).containsExactly(Map.entry(6, 0), Map.entry(7, 20));
    }

    @Test
    void aClassHasNoMoreThanSixtyPupils() {
        assertBreaks("workshop_rule_report_pupils", () -> report(Map.of(7, 61), 0));
        assertBreaks("workshop_rule_report_pupils", () -> report(Map.of(7, -1), 0));
        assertThat(report(Map.of(6, 120, 7, 60), 0).getPupils()).isEqualTo(180);
    }

    @Test
    void nobodyIsOfAGradeThatWasNotAskedFor() {
        assertBreaks("workshop_rule_report_pupils", () -> report(Map.of(5, 1), 0));
        assertThat(request.getState()).isEqualTo(RequestState.PLANNED);
    }

    @Test
    void adultsAreSomeHundredAtMost() {
        assertBreaks("workshop_rule_report_adults", () -> report(Map.of(6, 10), 301));
        assertBreaks("workshop_rule_report_adults", () -> report(Map.of(6, 10), -1));
    }

    @Test
    void aWorkshopThatMetNobodyWasNotHeld() {
        assertBreaks("workshop_rule_report_nobody", () -> report(Map.of(), 0));
    }

    @Test
    void girlsAreSomeOfThePupilsOfTheirGradeAndTheOthersAreBoys() {
        var report = report(Map.of(6, 45, 7, 20), 3);
        assertThat(report.getGirls()).isNull();
        assertThat(report.getBoys()).isNull();

        assertBreaks("workshop_rule_report_girls", () -> report.countGirls(Map.of(7, 21)));
        assertBreaks("workshop_rule_report_girls", () -> report.countGirls(Map.of(7, -1)));
        assertBreaks("workshop_rule_report_girls", () -> report.countGirls(Map.of(5, 1)));
        report.countGirls(Map.of(6, 45));
        assertThat(report.getGirlsByGrade()).containsExactly(Map.entry(6, 45), Map.entry(7, 0));
        assertThat(report.getGirls()).isEqualTo(45);
        assertThat(report.getBoys()).isEqualTo(20);
    }

    @Test
    void aCorrectionCountsGirlsAnew() {
        var report = report(Map.of(6, 45), 0);
        report.countGirls(Map.of(6, 20));
        report.correct(Map.of(6, 15), 0, "", country.trainer, END);
        assertThat(report.getGirls()).isNull();
        assertThat(report.getGirlsByGrade()).isEmpty();
    }

    @Test
    void aCombinedClassHasSixtyPupilsInAllItsGrades() {
        var combined = planned(country.schoolClass("I-III", 1, 2, 3));

        assertBreaks(
                "workshop_rule_report_all_pupils",
                () -> new WorkshopReport(combined, Map.of(1, 30, 2, 31), 0, "", country.trainer, END));
        assertThat(new WorkshopReport(combined, Map.of(1, 30, 2, 30), 0, "", country.trainer, END).getPupilsByGrade())
                .containsOnlyKeys(1, 2, 3);
    }

    @Test
    void itsTrainerCorrectsItForTwoWeeks() {
        var report = report(Map.of(6, 45), 0);
        var last = END.plus(WorkshopReport.CORRECTABLE).minusSeconds(1);

        assertBreaks(
                "workshop_rule_not_your_workshop",
                () -> report.correct(Map.of(6, 40), 0, "", country.coordinator, last));
        report.correct(Map.of(6, 40), 2, "Dvije učiteljice.", country.trainer, last);
        assertThat(report.getPupils()).isEqualTo(40);
        assertThat(request.getSteps())
                .extracting(WorkshopStep::getKind)
                .endsWith(WorkshopStep.Kind.HELD, WorkshopStep.Kind.REPORT_CORRECTED);
        assertBreaks(
                "workshop_rule_report_late",
                () -> report.correct(Map.of(6, 41), 0, "", country.trainer, last.plusSeconds(1)));
    }

    private WorkshopRequest planned(SchoolClass... classes) {
        var planned = new WorkshopRequest(
                country.school,
                new WorkshopTopic("PASSWORDS", null),
                List.of(classes),
                List.of(LocalDate.of(2026, 12, 10)),
                "",
                country.teacher,
                NOW);
        planned.approve(country.coordinator, DecisionRight.COORDINATOR, NOW);
        planned.plan(country.trainer, START, END, country.coordinator, NOW);
        return planned;
    }

    private WorkshopReport report(Map<Integer, Integer> pupils, int adults) {
        return new WorkshopReport(request, pupils, adults, "", country.trainer, END);
    }
}
