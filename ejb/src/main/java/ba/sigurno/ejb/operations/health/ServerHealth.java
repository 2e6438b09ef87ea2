package ba.sigurno.ejb.operations.health;

import ba.sigurno.ejb.job.ServerName;
import ba.sigurno.ejb.operations.server.ServerView;
import ba.sigurno.ejb.operations.server.Servers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Looks at the servers: whether each shows itself, the clocks of the others, and whether the same version is on all. */
@ApplicationScoped
class ServerHealth implements HealthSource {

    @Inject
    private Servers servers;

    @Inject
    private ServerName own;

    @Override
    public List<HealthFinding> look() {
        var all = servers.all();
        var findings = new ArrayList<HealthFinding>();
        all.stream()
                .filter(ServerView::missed)
                .map(server ->
                        HealthFinding.warning(HealthCheck.SERVERS, "operations_health_server_missed", server.name()))
                .forEach(findings::add);
        var running = all.stream().filter(server -> !server.missed()).toList();
        running.stream()
                .filter(server -> !server.name().equals(own.get()) && !DatabaseHealth.agree(server.clockAhead()))
                .map(server ->
                        DatabaseHealth.apart(server.clockAhead(), "operations_health_server_clock", server.name()))
                .forEach(findings::add);
        var versions =
                running.stream().map(ServerView::version).distinct().sorted().toList();
        findings.add(
                versions.size() > 1
                        ? HealthFinding.warning(
                                HealthCheck.SERVERS, "operations_health_versions", String.join(", ", versions))
                        : HealthFinding.ok(HealthCheck.SERVERS, "operations_health_servers", running.size()));
        return findings;
    }
}
