package ba.sigurno.web.operations.monitoring;

import ba.sigurno.ejb.operations.monitoring.MonitoringService;
import ba.sigurno.web.competition.entry.Bearer;
import ba.sigurno.web.meter.RequestDurations;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers the metrics of this server, to a Prometheus with the token of monitoring. */
@WebServlet(name = "metrics", urlPatterns = "/metrics")
public class MetricsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MonitoringService monitoring;

    @Inject
    private transient RequestDurations durations;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var text = new MetricsText();
        monitoring.metrics(Bearer.token(request).orElse(null)).forEach(text::add);
        text.add(durations.metric());
        response.setContentType("text/plain; version=0.0.4; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
