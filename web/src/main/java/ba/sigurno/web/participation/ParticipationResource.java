package ba.sigurno.web.participation;

import ba.sigurno.ejb.participation.ParticipationService;
import ba.sigurno.web.i18n.LanguageCookie;
import ba.sigurno.web.text.SpreadsheetFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Sends the report on participation as a file. */
@Path("participation.{format:csv|xlsx}")
@ApplicationScoped
public class ParticipationResource {

    @Inject
    private ParticipationService participation;

    @Inject
    private HttpServletRequest request;

    /** Sends the whole table of the page with the same parameters, by name. */
    @GET
    public Response file(@PathParam("format") SpreadsheetFormat format, @BeanParam ReportParameters parameters) {
        var report = participation.report(parameters.address(), parameters.filter(), parameters.getBy());
        var authority = report.scope().authority();
        var name = "participation-" + (authority == null ? "" : authority.getCode() + "-")
                + report.year().startYear();
        var language = LanguageCookie.read(request);
        return format.download(name, language, ReportSpreadsheet.of(report, language));
    }
}
