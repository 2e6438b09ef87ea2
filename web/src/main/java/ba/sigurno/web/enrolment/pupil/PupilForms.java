package ba.sigurno.web.enrolment.pupil;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Supplier;

/**
 * Answers the plain forms of pupils, which must work without a script: every answer leads to a page (POST-redirect-GET),
 * also when something went wrong.
 */
@RequestScoped
public class PupilForms {

    /** The first page of a pupil. */
    public static final String HOME = "/curriculum/journey/pupil-home.xhtml";

    private static final String DOOR = "/join.xhtml";

    @Inject
    private HttpServletRequest request;

    /**
     * Runs the action of a form and redirects to the page it returns. A caller without a sign-in is redirected to the
     * sign-in page; a broken rule or a missing object redirects to {@code otherwise}.
     */
    public Response answer(String otherwise, Supplier<String> action) {
        return answer(otherwise, otherwise, action);
    }

    /** Runs it likewise, with another page for a broken rule than for a missing object. */
    public Response answer(String otherwise, String forbidden, Supplier<String> action) {
        try {
            return to(action.get());
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof EJBAccessException) {
                    return to(DOOR);
                }
                if (cause instanceof DomainException) {
                    return to(forbidden);
                }
                if (cause instanceof NotFoundException) {
                    return to(otherwise);
                }
            }
            throw e;
        }
    }

    /**
     * Redirects to a page of this site. A script, which accepts JSON, is told the address instead, so that it can go
     * there itself once.
     */
    public Response to(String page) {
        var address = request.getContextPath() + page;
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.APPLICATION_JSON)
                ? Response.ok(new NextPage(address), MediaType.APPLICATION_JSON).build()
                : Response.seeOther(URI.create(address)).build();
    }

    /** What a script is told: the page that comes next. */
    public record NextPage(String page) {}
}
