package ba.sigurno.web.partners.guideline;

import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.partners.guideline.DeliveryColumn;
import ba.sigurno.ejb.partners.guideline.DeliveryFilter;
import ba.sigurno.ejb.partners.guideline.DeliveryLine;
import ba.sigurno.ejb.partners.guideline.DeliveryService;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Sends the list of who acknowledged a guideline as a file, as the regulator wants it. */
@Path("guideline-deliveries.{format:csv|xlsx}")
@ApplicationScoped
public class DeliveriesResource {

    @Inject
    private DeliveryService deliveries;

    @Inject
    private HttpServletRequest request;

    /** Sends all that match the parameters of the page, in its order. */
    @GET
    public Response file(
            @PathParam("format") SpreadsheetFormat format,
            @QueryParam("id") String id,
            @QueryParam("q") String text,
            @QueryParam("state") String state,
            @QueryParam("sort") String sort) {
        var order = Sort.read(sort, List.of(DeliveryColumn.values())).orElseGet(() -> Sort.by(DeliveryColumn.SENT));
        var language = LanguageCookie.read(request);
        var filter = new DeliveryFilter(id == null || id.isEmpty() ? null : id, text, DeliveriesBacking.state(state));
        var found = deliveries.export(filter, order, language);
        return format.download("guideline-deliveries", language, out -> out.table(columns(language), found));
    }

    private static List<SpreadsheetColumn<DeliveryLine>> columns(Language language) {
        return List.of(
                SpreadsheetColumn.name(say(language, "delivery_licensee"), language, DeliveryLine::licensee),
                SpreadsheetColumn.text(say(language, "licensee_email"), DeliveryLine::email),
                SpreadsheetColumn.text(say(language, "guideline"), DeliveryLine::guideline),
                SpreadsheetColumn.number(say(language, "guideline_number"), DeliveryLine::number),
                SpreadsheetColumn.time(say(language, "delivery_sent"), line -> Dates.local(line.sentAt())),
                SpreadsheetColumn.number(say(language, "delivery_reminders"), DeliveryLine::reminders),
                SpreadsheetColumn.time(
                        say(language, "delivery_acknowledged"),
                        line -> line.acknowledgedAt() == null ? null : Dates.local(line.acknowledgedAt())),
                SpreadsheetColumn.text(say(language, "delivery_by"), DeliveryLine::acknowledgedBy));
    }

    private static String say(Language language, String key) {
        return Messages.text(language, "partners_" + key);
    }
}
