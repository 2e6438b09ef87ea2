package ba.sigurno.ejb.territory;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Warns at start when the public would miss a number to call or a fact about its data. */
@Singleton
@Startup
@PermitAll
public class CentreFactsCheck {

    private static final Logger LOG = Logger.getLogger(CentreFactsCheck.class.getName());

    @Inject
    private CentreFacts facts;

    @PostConstruct
    void warn() {
        var missing = facts.missing();
        if (!missing.isEmpty()) {
            LOG.warning(() -> "!!! MISSING on the pages about help and privacy: "
                    + missing.stream().map(CentreFact::setting).collect(joining(", "))
                    + ". Set them, or add them to centre.csv of the country pack.");
        }
    }
}
