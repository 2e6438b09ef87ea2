package ba.sigurno.web.http;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The REST API, below {@code /api}. Resources are CDI beans, found by themselves. */
@ApplicationPath("/api")
public class ApiApplication extends Application {

    /** Returns the settings of Jersey: it lists the resources for nobody. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
