package ba.sigurno.ejb.library.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Has the index of the library read in the background once its items are here, so that nobody waits for it. A search that comes
 * meanwhile waits for the rest: the database alone would find other things, without endings and synonyms.
 */
@Singleton
@Startup
@DependsOn("CountryLibraryLoader")
@PermitAll
public class LibraryIndexStart {

    private static final Logger LOG = Logger.getLogger(LibraryIndexStart.class.getName());

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private LibraryIndex index;

    private Future<?> reading;

    @PostConstruct
    void start() {
        reading = threads.submit(this::read);
    }

    @PreDestroy
    void stop() {
        reading.cancel(true);
    }

    private void read() {
        try {
            index.read();
            LOG.info("the library can be searched");
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the index of the library is not read; the first search will do it", e);
        }
    }
}
