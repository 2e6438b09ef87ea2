package ba.sigurno.web.http;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.NotNowException;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Logger;

/** Answers failures of the API as {@code application/problem+json} (RFC 9457), in the caller's language. */
@Provider
public class ApiFailures implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ApiFailures.class.getName());

    /** What cannot be done now is asked for again after these seconds. */
    private static final int RETRY_SECONDS = 5;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException rule) {
                return Problem.of(request, 422, rule.getKey(), rule.getArguments())
                        .response()
                        .build();
            }
            if (cause instanceof OptimisticLockException) {
                return problem(request, Status.CONFLICT, "app_error_stale");
            }
            if (cause instanceof NotFoundException) {
                RefusalLog.note(request);
                return problem(request, Status.NOT_FOUND, "app_error_404_title");
            }
            if (cause instanceof NotNowException) {
                return Problem.of(request, 503, "app_error_503_title")
                        .response()
                        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                        .build();
            }
            // Jersey unwraps the former, so that only its cause arrives here.
            if (cause instanceof EJBAccessException || cause instanceof AccessLocalException) {
                RefusalLog.note(request);
                return PupilPages.needSignIn(request)
                        ? problem(request, Status.UNAUTHORIZED, "identity_sign_in_needed")
                        : problem(request, Status.NOT_FOUND, "app_error_404_title");
            }
            if (cause instanceof ConstraintViolationException) {
                return problem(request, Status.BAD_REQUEST, "app_field_invalid");
            }
            if (cause instanceof WebApplicationException web) {
                return answered(web.getResponse());
            }
        }
        var number = Incident.log(request, thrown);
        return Problem.of(request, 500, "app_error_500_incident", number)
                .response()
                .build();
    }

    private Response answered(Response response) {
        int status = response.getStatus();
        if (response.hasEntity() || status < 400) {
            return response;
        }
        if (status == Status.BAD_REQUEST.getStatusCode()) {
            LOG.info(() -> "unreadable: " + request.getMethod() + " " + request.getRequestURI());
        }
        return Problem.of(request, status).response().build();
    }

    private static Response problem(HttpServletRequest request, Status status, String key) {
        return Problem.of(request, status.getStatusCode(), key).response().build();
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
            return problem(request, Status.BAD_REQUEST, "app_field_invalid");
        }
    }
}
