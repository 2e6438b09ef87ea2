package ba.sigurno.ejb.participation;

import ba.sigurno.ejb.disclosure.Figure;
import java.math.BigDecimal;
import java.util.List;

/**
 * A line of the report: a school, a municipality, an authority, or all of them together.
 *
 * @param unit the subject of the line: a School, a Municipality, an Authority; null where it is not known, and for the
 *     total
 * @param schools active schools
 * @param schoolsWithClasses the schools with classes
 * @param enrolled pupils by the schools' own figures
 * @param classes classes
 * @param pupils the pupils of these classes
 * @param completions modules completed
 * @param workshops workshops reported as held
 * @param met pupils whom these met, each as often as met
 * @param certificates certificates of teachers
 */
public record ReportLine(
        Object unit,
        long schools,
        long schoolsWithClasses,
        long enrolled,
        long classes,
        Figure pupils,
        Figure completions,
        long workshops,
        Figure met,
        long certificates) {

    /** Returns the line of these schools, with pupils, completions and pupils met hidden or not. */
    static ReportLine of(
            Object unit,
            List<SchoolParticipation> tallies,
            boolean hidesPupils,
            boolean hidesCompletions,
            boolean hidesMet) {
        return new ReportLine(
                unit,
                tallies.size(),
                tallies.stream().filter(tally -> tally.classes() > 0).count(),
                tallies.stream().mapToLong(SchoolParticipation::enrolled).sum(),
                tallies.stream().mapToLong(SchoolParticipation::classes).sum(),
                Figure.of(
                        tallies.stream().mapToLong(SchoolParticipation::pupils).sum(), hidesPupils),
                Figure.of(
                        tallies.stream()
                                .mapToLong(SchoolParticipation::completions)
                                .sum(),
                        hidesCompletions),
                tallies.stream().mapToLong(SchoolParticipation::workshops).sum(),
                Figure.of(tallies.stream().mapToLong(SchoolParticipation::met).sum(), hidesMet),
                tallies.stream().mapToLong(SchoolParticipation::certificates).sum());
    }

    /** Returns the share of the enrolled pupils that are in a class here, in percent; null when hidden or not known. */
    public BigDecimal getShare() {
        return pupils.percentOf(enrolled);
    }
}
