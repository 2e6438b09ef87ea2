package ba.sigurno.web.youthpanel.roll;

import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.youthpanel.roll.MemberColumn;
import ba.sigurno.ejb.youthpanel.roll.MemberLine;
import ba.sigurno.ejb.youthpanel.roll.MemberRollService;
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
import java.util.stream.Collectors;

/** Sends the roll of the youth panel as a file. */
@Path("panel-members.{format:csv|xlsx}")
@ApplicationScoped
public class MembersResource {

    @Inject
    private MemberRollService roll;

    @Inject
    private HttpServletRequest request;

    /** Sends all members and nominations, in the order of the page. */
    @GET
    public Response file(@PathParam("format") SpreadsheetFormat format, @QueryParam("sort") String sort) {
        var order = Sort.read(sort, List.of(MemberColumn.values())).orElseGet(() -> Sort.by(MemberColumn.NAME));
        var language = LanguageCookie.read(request);
        var found = roll.export(order, language);
        return format.download("panel-members", language, out -> out.table(columns(language), found));
    }

    private static List<SpreadsheetColumn<MemberLine>> columns(Language language) {
        return List.of(
                SpreadsheetColumn.name(say(language, "members_name"), language, MemberLine::name),
                SpreadsheetColumn.name(say(language, "members_school"), language, MemberLine::school),
                SpreadsheetColumn.text(say(language, "members_consents"), line -> line.inForce().stream()
                        .map(purpose -> say(language, "purpose_" + purpose))
                        .collect(Collectors.joining(", "))));
    }

    private static String say(Language language, String key) {
        return Messages.text(language, "youthpanel_" + key);
    }
}
