package ba.sigurno.ejb.participation;

import ba.sigurno.ejb.participation.measure.Measures;
import ba.sigurno.ejb.participation.scope.Scope;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.participation.measure.Dimension;
import ba.sigurno.persistence.participation.measure.Selection;
import java.time.Instant;
import java.util.List;

/**
 * The participation of what a scope has in one school year, as it may be shown.
 *
 * @param scope what it is about
 * @param selection what is counted of it
 * @param years the school years to choose from, the newest first
 * @param dimensions the possible breakdowns; the first is the default
 * @param dimension the one chosen
 * @param total the figures of all
 * @param lines the figures by the dimension: authorities, grades and strands in their order, others in none
 * @param trainings trainings held for teachers of the jurisdiction
 * @param countedAt when what pupils did was last counted; null for never
 * @param contact whom to call, where it is about a school; null where it is not
 */
public record ParticipationReport(
        Scope scope,
        Selection selection,
        List<SchoolYear> years,
        List<Dimension> dimensions,
        Dimension dimension,
        Measures total,
        List<ReportLine> lines,
        long trainings,
        Instant countedAt,
        SchoolContact contact) {

    /** Returns the school year. */
    public SchoolYear year() {
        return selection.year();
    }
}
