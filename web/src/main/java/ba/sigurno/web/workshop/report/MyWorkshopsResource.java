package ba.sigurno.web.workshop.report;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.workshop.report.MyWorkshopsService;
import ba.sigurno.ejb.workshop.report.OwnWorkshopLine;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.LanguageCookie;
import ba.sigurno.web.text.SpreadsheetColumn;
import ba.sigurno.web.text.SpreadsheetFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Sends the workshops that a trainer held this school year as a file. */
@Path("my-workshops.{format:csv|xlsx}")
@ApplicationScoped
public class MyWorkshopsResource {

    @Inject
    private MyWorkshopsService workshops;

    @Inject
    private HttpServletRequest request;

    /** Sends all of them, the latest first. */
    @GET
    public Response file(@PathParam("format") SpreadsheetFormat format) {
        var language = LanguageCookie.read(request);
        var found = workshops.export(language);
        return format.download("my-workshops", language, out -> out.table(columns(language), found));
    }

    private static List<SpreadsheetColumn<OwnWorkshopLine>> columns(Language language) {
        return List.of(
                SpreadsheetColumn.time(say(language, "requests_when"), line -> Dates.local(line.startsAt())),
                SpreadsheetColumn.text(say(language, "requests_topic"), OwnWorkshopLine::topic),
                SpreadsheetColumn.name(say(language, "requests_school"), language, OwnWorkshopLine::school),
                SpreadsheetColumn.name(
                        say(language, "my_workshops_municipality"), language, OwnWorkshopLine::municipality),
                SpreadsheetColumn.number(
                        say(language, "my_workshops_hours"), line -> HeldHours.inHours(line.getMinutes())),
                SpreadsheetColumn.number(say(language, "outcome_pupils"), OwnWorkshopLine::pupils),
                SpreadsheetColumn.number(say(language, "outcome_adults"), OwnWorkshopLine::adults));
    }

    private static String say(Language language, String key) {
        return Messages.text(language, "workshop_" + key);
    }
}
