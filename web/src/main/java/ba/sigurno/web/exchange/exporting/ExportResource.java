package ba.sigurno.web.exchange.exporting;

import ba.sigurno.ejb.exchange.exporting.ExportOrder;
import ba.sigurno.ejb.exchange.exporting.ExportService;
import ba.sigurno.persistence.exchange.format.ExchangeFormat;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.quiz.bank.BankParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** Offers questions of the bank for download, written while they are sent: the file is never in memory as a whole. */
@Path("quiz-export")
@ApplicationScoped
public class ExportResource {

    @Inject
    private ExportService exports;

    /** Writes the questions that match a filter of the bank, in a format and a language. */
    @GET
    public Response file(
            @BeanParam BankParams bank,
            @QueryParam("format") ExchangeFormat format,
            @QueryParam("to") String to,
            @QueryParam("drafts") boolean drafts) {
        var language = Language.ofTag(to).orElseThrow(BadRequestException::new);
        if (format == null) {
            throw new BadRequestException();
        }
        var order = new ExportOrder(bank.filter(), format, language, drafts);
        // Asked before the first byte goes out: a caller who may not gets a proper refusal.
        var name = exports.fileName(order);
        StreamingOutput body = out -> exports.write(order, out);
        return Response.ok(body, type(format))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static String type(ExchangeFormat format) {
        var type = format.getMediaType();
        return type.endsWith("zip") ? type : type + ";charset=UTF-8";
    }
}
