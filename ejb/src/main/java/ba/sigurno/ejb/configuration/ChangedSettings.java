package ba.sigurno.ejb.configuration;

import static java.util.stream.Collectors.toMap;

import ba.sigurno.ejb.job.OnEveryServer;
import ba.sigurno.persistence.configuration.ChangedSetting;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Reads what administrators changed, whichever server they did it on. */
@Singleton
@Startup
@DependsOn("SchemaCheck")
@PermitAll
public class ChangedSettings {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Settings settings;

    /** Reads them before the first request. */
    @PostConstruct
    void readFirst() {
        read();
    }

    /** Reads them; so long as this takes to come again, a change may not be seen. */
    @OnEveryServer
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void read() {
        settings.replace(em.createNamedQuery(ChangedSetting.ALL, ChangedSetting.class)
                .getResultStream()
                .collect(toMap(ChangedSetting::getName, ChangedSetting::getValue)));
    }
}
