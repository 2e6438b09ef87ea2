package ba.sigurno.ejb.participation.picture;

import ba.sigurno.ejb.participation.ReportLine;
import ba.sigurno.ejb.participation.measure.Measure;
import ba.sigurno.ejb.participation.scope.Scope;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.participation.measure.Selection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is drawn of a scope.
 *
 * @param scope what it is about
 * @param selection what is counted of it
 * @param years the school years to choose from, the newest first
 * @param total the figures of all
 * @param authorities those of each jurisdiction, in the official order; empty where there is one
 * @param municipalities those of each municipality; empty where the caller sees none, or there is one
 * @param best the best of its schools, municipalities or jurisdictions
 * @param trend the year month by month; null when it is limited to a strand, of which months are not counted
 * @param bands the same by age band
 * @param met whom workshops met, by grade; empty where that is not counted, or nobody was
 * @param countedAt when what pupils did was last counted; null for never
 */
public record ReportPictures(
        Scope scope,
        Selection selection,
        List<SchoolYear> years,
        ReportLine total,
        List<ReportLine> authorities,
        List<ReportLine> municipalities,
        List<Ranked> best,
        Trend trend,
        List<Trend> bands,
        List<ReportLine> met,
        Instant countedAt) {

    /** Returns the school year. */
    public SchoolYear year() {
        return selection.year();
    }

    /** Returns the map of the municipalities. */
    public DotMap dots() {
        return DotMap.of(municipalities);
    }

    /** Returns the share of all together and what chance leaves open; empty when it is not known. */
    public Optional<Ranked> whole() {
        return Optional.of(total)
                .filter(line -> line.measures().number(Measure.ENROLLED) > 0)
                .map(Ranked::of);
    }
}
