package ba.sigurno.web.http;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST API, below {@code /api}. Resources are CDI beans, found by themselves. */
@ApplicationPath("/api")
public class ApiApplication extends Application {}
