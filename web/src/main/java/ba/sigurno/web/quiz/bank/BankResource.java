package ba.sigurno.web.quiz.bank;

import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.quiz.bank.BankColumn;
import ba.sigurno.ejb.quiz.bank.BankService;
import ba.sigurno.web.i18n.LanguageCookie;
import ba.sigurno.web.text.SpreadsheetFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Sends the list of the bank as a file; the questions themselves are exported by the room of exchange. */
@Path("questions.{format:csv|xlsx}")
@ApplicationScoped
public class BankResource {

    @Inject
    private BankService bank;

    @Inject
    private HttpServletRequest request;

    /** Sends all questions that match the parameters of the page, in its order. */
    @GET
    public Response file(
            @PathParam("format") SpreadsheetFormat format,
            @BeanParam BankParams params,
            @QueryParam("sort") String sort) {
        var filter = params.filter();
        var order = Sort.read(sort, List.of(BankColumn.values())).orElseGet(filter::order);
        var language = LanguageCookie.read(request);
        var found = bank.export(filter, order, language);
        return format.download("questions", language, BankSpreadsheet.of(found, language));
    }
}
