package ba.sigurno.ejb.workshop.report;

import ba.sigurno.ejb.disclosure.DisclosureControl;
import ba.sigurno.ejb.disclosure.Figure;
import ba.sigurno.ejb.workshop.gender.GenderDisclosure;
import ba.sigurno.persistence.workshop.report.WorkshopReport;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What came of a workshop that was held, for those who were not there: figures about fewer than five children are hidden.
 *
 * @param girls how many of the pupils are girls; null where that was not asked
 * @param boys how many are boys; null too
 * @param grades the pupils of each grade, for the centre and the trainer; empty for others
 * @param note what the trainer says about it, for the same; null for others
 */
public record WorkshopOutcome(
        Figure pupils,
        Figure girls,
        Figure boys,
        int adults,
        List<GradeFigure> grades,
        String note,
        Instant reportedAt) {

    /** How many pupils of a grade were there. */
    public record GradeFigure(int grade, Figure pupils) {}

    static WorkshopOutcome of(WorkshopReport report, boolean whole) {
        var byGrade = report.getPupilsByGrade();
        var sizes = byGrade.keySet().stream().collect(Collectors.toMap(grade -> grade, grade -> byGrade.get(grade)
                .longValue()));
        var control = new DisclosureControl<>(Map.of(report, sizes));
        return new WorkshopOutcome(
                Figure.of(report.getPupils(), control.hidesTotal()),
                gender(report, report.getGirls()),
                gender(report, report.getBoys()),
                report.getAdults(),
                whole
                        ? byGrade.entrySet().stream()
                                .map(each -> new GradeFigure(
                                        each.getKey(), Figure.of(each.getValue(), control.hidesPart(each.getKey()))))
                                .toList()
                        : List.of(),
                whole ? report.getNote() : null,
                report.getReportedAt());
    }

    private static Figure gender(WorkshopReport report, Long number) {
        return number == null ? null : Figure.of(number, !GenderDisclosure.isSafe(report.getGirls(), report.getBoys()));
    }
}
