package ba.sigurno.web.http;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.LanguageCookie;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Logger;

/** Answers failures of the API as {@code application/problem+json} (RFC 9457), in the caller's language. */
@Provider
public class ApiFailures implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ApiFailures.class.getName());

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        var language = LanguageCookie.read(request);
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException rule) {
                return problem(422, Messages.text(language, rule.getKey(), rule.getArguments()), rule.getKey());
            }
            if (cause instanceof OptimisticLockException) {
                return problem(Status.CONFLICT, "app_error_stale", language);
            }
            if (cause instanceof NotFoundException) {
                return problem(Status.NOT_FOUND, "app_error_404_title", language);
            }
            // Jersey unwraps the former, so that only its cause arrives here.
            if (cause instanceof EJBAccessException || cause instanceof AccessLocalException) {
                return PupilPages.needSignIn(request)
                        ? problem(Status.UNAUTHORIZED, "identity_sign_in_needed", language)
                        : problem(Status.NOT_FOUND, "app_error_404_title", language);
            }
            if (cause instanceof ConstraintViolationException) {
                return problem(Status.BAD_REQUEST, "app_field_invalid", language);
            }
            if (cause instanceof WebApplicationException web) {
                return answered(web.getResponse(), language);
            }
        }
        var number = Incident.log(request, thrown);
        return problem(500, Messages.text(language, "app_error_500_incident", number), "app_error_500_incident");
    }

    private Response answered(Response response, Language language) {
        int status = response.getStatus();
        if (response.hasEntity() || status < 400) {
            return response;
        }
        if (status == Status.BAD_REQUEST.getStatusCode()) {
            LOG.info(() -> "unreadable: " + request.getMethod() + " " + request.getRequestURI());
        }
        var key = Problem.key(status);
        return problem(status, Messages.text(language, key), key);
    }

    private static Response problem(Status status, String key, Language language) {
        return problem(status.getStatusCode(), Messages.text(language, key), key);
    }

    private static Response problem(int status, String title, String key) {
        return Response.status(status)
                .type(Problem.TYPE)
                .entity(Problem.json(status, title, key))
                .build();
    }

    /**
     * Answers values that break a constraint in the same way. The mapper of the server, which answers with HTML, is nearer
     * to such an exception than one for everything.
     */
    @Provider
    public static class Violations implements ExceptionMapper<ConstraintViolationException> {

        @Context
        private HttpServletRequest request;

        @Override
        public Response toResponse(ConstraintViolationException thrown) {
            return problem(Status.BAD_REQUEST, "app_field_invalid", LanguageCookie.read(request));
        }
    }
}
