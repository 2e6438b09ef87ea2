package ba.sigurno.web.http;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/**
 * Refuses a body of the API that cannot be read as what the resource takes, or is nothing: that is the caller's fault,
 * not the server's.
 */
@Provider
public class ReadableBodies implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body;
        try {
            body = context.proceed();
        } catch (WebApplicationException e) {
            throw e;
        } catch (RuntimeException e) {
            // Each reader has exceptions of its own.
            throw new BadRequestException(e);
        }
        if (body == null) {
            throw new BadRequestException("no body");
        }
        return body;
    }
}
