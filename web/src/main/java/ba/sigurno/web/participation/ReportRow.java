package ba.sigurno.web.participation;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.i18n.NameOrder;
import ba.sigurno.ejb.participation.ParticipationReport;
import ba.sigurno.ejb.participation.measure.GradeOf;
import ba.sigurno.ejb.participation.measure.Measures;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.framework.Strand;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.participation.measure.Dimension;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.territory.Municipality;
import java.util.List;

/**
 * A line of the report for display.
 *
 * @param name the name of its subject
 * @param place the municipality of a school; empty when not known or when its subject is no school
 * @param demonstration whether it is a school of the demonstration
 * @param unit its subject; null for a municipality that is not known
 * @param measures the figures
 */
public record ReportRow(String name, String place, boolean demonstration, Object unit, Measures measures) {

    /** Returns the rows of a report: schools and municipalities by name, in the order of our alphabets. */
    static List<ReportRow> of(ParticipationReport report, Language language) {
        var rows = report.lines().stream().map(line -> of(line.unit(), line.measures(), language));
        boolean named = report.dimension() == Dimension.SCHOOL || report.dimension() == Dimension.MUNICIPALITY;
        return named ? rows.sorted(NameOrder.by(language, ReportRow::name)).toList() : rows.toList();
    }

    private static ReportRow of(Object unit, Measures measures, Language language) {
        if (unit instanceof School school) {
            var municipality = school.getMunicipality();
            var place = municipality == null ? "" : municipality.nameIn(language);
            return new ReportRow(school.getName(), place, school.isDemonstration(), school, measures);
        }
        return new ReportRow(name(unit, language), "", false, unit, measures);
    }

    private static String name(Object unit, Language language) {
        if (unit instanceof Municipality municipality) {
            return municipality.nameIn(language);
        }
        if (unit instanceof SchoolClass schoolClass) {
            return schoolClass.getName();
        }
        if (unit instanceof Authority authority) {
            return Localised.text(authority.getTexts(), language);
        }
        if (unit instanceof Strand strand) {
            return Localised.text(strand.getTexts(), language);
        }
        if (unit instanceof GradeOf grade) {
            return Messages.text(language, "participation_grade_" + grade.level(), grade.grade());
        }
        return unit instanceof Language spoken
                ? spoken.getNativeName()
                : Messages.text(language, "participation_unknown_municipality");
    }
}
