package ba.sigurno.ejb.operations.server;

import ba.sigurno.ejb.job.ServerClock;
import ba.sigurno.persistence.operations.RunningServer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The servers that run, or did within a day. */
@ApplicationScoped
public class Servers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ServerClock clock;

    /** Returns them by name, one for each machine. */
    public List<ServerView> all() {
        var now = clock.common();
        return em.createNamedQuery(RunningServer.ALL, RunningServer.class).getResultList().stream()
                .map(server -> ServerView.of(server, now))
                .toList();
    }
}
