package ba.sigurno.ejb.log;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.util.logging.Handler;
import java.util.logging.Logger;

/** Puts the rules of the log before all that write it, as long as the application runs. */
@Singleton
@Startup
public class LogPreparation {

    private static final Logger ROOT = Logger.getLogger("");

    private final Handler rules = new LogRules();

    @PostConstruct
    void putFirst() {
        var writers = ROOT.getHandlers();
        ROOT.addHandler(rules);
        // Each record goes to the handlers in the order in which they were added.
        for (var writer : writers) {
            ROOT.removeHandler(writer);
            ROOT.addHandler(writer);
        }
    }

    @PreDestroy
    void takeAway() {
        ROOT.removeHandler(rules);
    }
}
