package ba.sigurno.web.register.listing;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.register.listing.SchoolColumn;
import ba.sigurno.ejb.register.listing.SchoolFilter;
import ba.sigurno.ejb.register.listing.SchoolRegister;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.school.SchoolKind;
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
import java.util.stream.Stream;

/** Sends the register of schools as a file. */
@Path("register/schools.{format:csv|xlsx}")
@ApplicationScoped
public class SchoolsResource {

    @Inject
    private SchoolRegister register;

    @Inject
    private HttpServletRequest request;

    /** Sends all schools that match the parameters of the page, in its order. */
    @GET
    public Response file(
            @PathParam("format") SpreadsheetFormat format,
            @QueryParam("q") String text,
            @QueryParam("authority") String authority,
            @QueryParam("municipality") String municipality,
            @QueryParam("level") String level,
            @QueryParam("kind") String kind,
            @QueryParam("state") String state,
            @QueryParam("sort") String sort) {
        var shown = chosen(SchoolState.values(), state);
        var filter = new SchoolFilter(
                text,
                authority,
                municipality,
                chosen(Level.values(), level),
                chosen(SchoolKind.values(), kind),
                shown == null ? null : shown.isOpen());
        var order = Sort.read(sort, List.of(SchoolColumn.values())).orElse(Sort.by(SchoolColumn.NAME));
        var language = LanguageCookie.read(request);
        var found = register.export(filter, order);
        return format.download(
                "schools",
                language,
                SchoolsSpreadsheet.of(found, register.year().startYear(), language));
    }

    private static <E extends Enum<E>> E chosen(E[] values, String name) {
        return name == null || name.isEmpty()
                ? null
                : Stream.of(values)
                        .filter(value -> value.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException(name));
    }
}
