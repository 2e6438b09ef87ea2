package ba.sigurno.web.workshop.report;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.workshop.report.HeldGrouping;
import ba.sigurno.ejb.workshop.report.HeldLine;
import ba.sigurno.ejb.workshop.report.HeldWorkshopsService;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.web.i18n.LanguageCookie;
import ba.sigurno.web.text.SpreadsheetColumn;
import ba.sigurno.web.text.SpreadsheetFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;

/** Sends the table of workshops that were held as a file. */
@Path("held-workshops.{format:csv|xlsx}")
@ApplicationScoped
public class HeldWorkshopsResource {

    @Inject
    private HeldWorkshopsService held;

    @Inject
    private HttpServletRequest request;

    /** Sends the table of a school year, put together as the page shows it. */
    @GET
    public Response file(
            @PathParam("format") SpreadsheetFormat format,
            @QueryParam("year") int year,
            @QueryParam("by") @DefaultValue("MONTH") HeldGrouping by) {
        var language = LanguageCookie.read(request);
        var lines = held.export(new SchoolYear(year), by, language);
        var columns = new ArrayList<SpreadsheetColumn<HeldLine>>(List.of(
                SpreadsheetColumn.text(Messages.text(language, "workshop_held_by_" + by), HeldLine::name),
                SpreadsheetColumn.number(Messages.text(language, "workshop_held_workshops_count"), HeldLine::workshops),
                SpreadsheetColumn.number(
                        Messages.text(language, "workshop_held_workshops_hours"),
                        line -> HeldHours.inHours(line.minutes())),
                SpreadsheetColumn.number(Messages.text(language, "workshop_outcome_pupils"), HeldLine::pupils)));
        if (lines.stream().anyMatch(line -> line.girls() != null)) {
            columns.add(SpreadsheetColumn.number(Messages.text(language, "workshop_outcome_girls"), HeldLine::girls));
            columns.add(SpreadsheetColumn.number(Messages.text(language, "workshop_outcome_boys"), HeldLine::boys));
        }
        columns.add(SpreadsheetColumn.number(Messages.text(language, "workshop_outcome_adults"), HeldLine::adults));
        return format.download("held-workshops", language, out -> out.table(columns, lines));
    }
}
