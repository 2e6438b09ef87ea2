package ba.sigurno.web.http;

import ba.sigurno.web.i18n.LanguageCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers values that break a constraint as {@link ApiFailures} does. The mapper of the server, which answers with HTML,
 * is nearer to such an exception than one for everything.
 */
@Provider
public class ApiViolations implements ExceptionMapper<ConstraintViolationException> {

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(ConstraintViolationException thrown) {
        return ApiFailures.invalid(LanguageCookie.read(request));
    }
}
