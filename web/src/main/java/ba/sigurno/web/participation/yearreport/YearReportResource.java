package ba.sigurno.web.participation.yearreport;

import ba.sigurno.ejb.participation.scope.ScopeAddress;
import ba.sigurno.ejb.participation.yearreport.YearReportPdf;
import ba.sigurno.ejb.participation.yearreport.YearReportService;
import ba.sigurno.web.i18n.LanguageCookie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sends the yearly report of participation. */
@Path("participation.pdf")
@ApplicationScoped
public class YearReportResource {

    @Inject
    private YearReportService reports;

    @Inject
    private HttpServletRequest request;

    /** Sends it in the language of the pages, of what the page at the same parameters is about. */
    @GET
    @Produces("application/pdf")
    public Response report(
            @QueryParam("authority") String authority,
            @QueryParam("municipality") String municipality,
            @QueryParam("school") String school,
            @QueryParam("year") Integer year)
            throws IOException {
        var report = reports.report(new ScopeAddress(authority, municipality, school), year);
        // Drawn as a whole before the answer begins: a failure halfway must not look like a document.
        var pdf = new ByteArrayOutputStream();
        var language = LanguageCookie.read(request);
        YearReportPdf.render(report, language, pdf);
        var of = report.pictures().scope().authority();
        var name = Stream.of(
                                "sigurno",
                                of == null ? null : of.getCode(),
                                report.pictures().year().toString().replace('/', '-'),
                                language.getTag())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("-"))
                + ".pdf";
        return Response.ok(pdf.toByteArray())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
