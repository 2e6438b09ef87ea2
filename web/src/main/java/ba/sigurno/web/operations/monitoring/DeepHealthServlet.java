package ba.sigurno.web.operations.monitoring;

import ba.sigurno.ejb.operations.health.HealthStatus;
import ba.sigurno.ejb.operations.monitoring.MonitoringService;
import ba.sigurno.ejb.operations.monitoring.Prognosis;
import ba.sigurno.web.competition.entry.Bearer;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Answers how the platform stands and what is coming, to programs with the token of monitoring: 503 when something is wrong, 200 when
 * something only will be. {@code /health/live} and {@code /health/ready}, by which a proxy decides, are the server's own.
 */
@WebServlet(name = "deep-health", urlPatterns = "/health/deep")
public class DeepHealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MonitoringService monitoring;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var prognosis = monitoring.prognosis(Bearer.token(request).orElse(null));
        response.setStatus(
                prognosis.status() == HealthStatus.CRITICAL
                        ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                        : HttpServletResponse.SC_OK);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(json(prognosis).getBytes(StandardCharsets.UTF_8));
    }

    private static String json(Prognosis prognosis) {
        var checks = Json.createArrayBuilder();
        for (var check : prognosis.checks()) {
            checks.add(Json.createObjectBuilder()
                    .add("check", check.name())
                    .add("status", word(check.status()))
                    .add("says", check.says()));
        }
        return Json.createObjectBuilder()
                .add("status", word(prognosis.status()))
                .add("server", prognosis.server())
                .add("checks", checks)
                .build()
                .toString();
    }

    private static String word(HealthStatus status) {
        return switch (status) {
            case OK -> "ok";
            case WARNING -> "soon";
            case CRITICAL -> "wrong";
        };
    }
}
