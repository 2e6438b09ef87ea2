package ba.sigurno.web.identity.audit;

import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.identity.account.AccountService;
import ba.sigurno.ejb.identity.audit.AuditColumn;
import ba.sigurno.ejb.identity.audit.AuditFilter;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.web.i18n.LanguageCookie;
import ba.sigurno.web.text.SpreadsheetFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Sends the audit trail as a file. */
@Path("audit.{format:csv|xlsx}")
@ApplicationScoped
public class AuditResource {

    @Inject
    private AccountService accounts;

    @Inject
    private AuditService audit;

    @Inject
    private HttpServletRequest request;

    /** Sends all events that match the parameters of the page. */
    @GET
    public Response file(
            @PathParam("format") SpreadsheetFormat format,
            @QueryParam("action") String action,
            @QueryParam("q") String text,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("sort") String sort) {
        var events = audit.export(
                new AuditFilter(action, text, DayParameter.read(from), DayParameter.read(to)),
                Sort.read(sort, List.of(AuditColumn.values())).orElse(AuditColumn.NEWEST_FIRST));
        var language = LanguageCookie.read(request);
        var words = AuditWords.in(language, accounts.authorities());
        return format.download("audit", language, words.spreadsheet(events));
    }
}
