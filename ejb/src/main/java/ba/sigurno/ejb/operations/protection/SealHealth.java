package ba.sigurno.ejb.operations.protection;

import ba.sigurno.ejb.certificate.seal.CentreKeys;
import ba.sigurno.ejb.operations.health.HealthCheck;
import ba.sigurno.ejb.operations.health.HealthFinding;
import ba.sigurno.ejb.operations.health.HealthSource;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Looks at the key that seals certificates: a new one takes a provider weeks. */
@ApplicationScoped
class SealHealth implements HealthSource {

    private static final long WEEKS_TO_GET_ONE = 42;
    private static final long LAST_WEEK = 7;

    @Inject
    private CentreKeys keys;

    @Inject
    private Clock clock;

    @Override
    public boolean asksDatabase() {
        return false;
    }

    @Override
    public List<HealthFinding> look() {
        try {
            var ends = keys.current().certificate().getNotAfter().toInstant();
            long days = Duration.between(clock.instant(), ends).toDays();
            return List.of(HealthFinding.daysLeft(
                    HealthCheck.SEAL, "operations_health_seal", days, WEEKS_TO_GET_ONE, LAST_WEEK));
        } catch (DomainException e) {
            return List.of(HealthFinding.critical(HealthCheck.SEAL, "operations_health_seal_none"));
        }
    }
}
