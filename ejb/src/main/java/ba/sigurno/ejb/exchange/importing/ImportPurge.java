package ba.sigurno.ejb.exchange.importing;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.job.Promise;
import ba.sigurno.persistence.exchange.importing.QuestionImport;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Deletes the items read from files a week ago: the chosen ones are in the bank. */
@Singleton
@PermitAll
public class ImportPurge {

    /** What was read of files with questions. */
    @Produces
    static final Promise IMPORTS =
            Promise.of("question_import", ImportPurge.class, QuestionImport.PURGE, QuestionImport.KEPT);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Deletes old imports. */
    @OnOneServer
    @Schedule(hour = "3", minute = "50", persistent = false)
    public void purge() {
        IMPORTS.keep(em, clock.instant());
    }
}
