package ba.sigurno.web.participation;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.i18n.NameOrder;
import ba.sigurno.ejb.participation.Breakdown;
import ba.sigurno.ejb.participation.ParticipationReport;
import ba.sigurno.ejb.participation.ReportLine;
import ba.sigurno.persistence.i18n.Language;
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
 * @param line the figures
 */
public record ReportRow(String name, String place, boolean demonstration, ReportLine line) {

    /** Returns the rows of a report by name, in the order of our alphabets. */
    static List<ReportRow> of(ParticipationReport report, Breakdown by, Language language) {
        var rows = report.lines(by).stream().map(line -> of(line, language));
        return switch (by) {
            // Authorities have their official order.
            case AUTHORITY -> rows.toList();
            case SCHOOL, MUNICIPALITY ->
                rows.sorted(NameOrder.by(language, ReportRow::name)).toList();
        };
    }

    private static ReportRow of(ReportLine line, Language language) {
        if (line.unit() instanceof School school) {
            var municipality = school.getMunicipality();
            var place = municipality == null ? "" : municipality.nameIn(language);
            return new ReportRow(school.getName(), place, school.isDemonstration(), line);
        }
        if (line.unit() instanceof Municipality municipality) {
            return new ReportRow(municipality.nameIn(language), "", false, line);
        }
        if (line.unit() instanceof Authority authority) {
            return new ReportRow(Localised.text(authority.getTexts(), language), "", false, line);
        }
        return new ReportRow(Messages.text(language, "participation_unknown_municipality"), "", false, line);
    }
}
