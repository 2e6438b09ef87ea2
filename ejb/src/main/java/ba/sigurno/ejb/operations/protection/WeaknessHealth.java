package ba.sigurno.ejb.operations.protection;

import ba.sigurno.ejb.operations.health.HealthCheck;
import ba.sigurno.ejb.operations.health.HealthFinding;
import ba.sigurno.ejb.operations.health.HealthSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks once a day whether weaknesses are known in the libraries of this version, where the installation lets it ask. */
@ApplicationScoped
class WeaknessHealth implements HealthSource {

    private static final Logger LOG = Logger.getLogger(WeaknessHealth.class.getName());
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration KEPT_WHEN_AWAY = Duration.ofHours(1);

    /** As many as a line of the page holds; the others are found when these are mended. */
    private static final int NAMED = 5;

    private Optional<String> address;
    private Optional<Path> components;
    private List<String> judged;
    private Clock clock;
    private Instant next = Instant.MIN;
    private HealthFinding last;

    /** Lets the container create its proxy. */
    protected WeaknessHealth() {}

    /**
     * Asks at this address about these libraries.
     *
     * @param judged numbers of weaknesses that do no harm here, separated by commas
     */
    @Inject
    WeaknessHealth(
            @ConfigProperty(name = "SIGURNO_WEAKNESSES_URL") Optional<String> address,
            @ConfigProperty(name = "SIGURNO_SBOM") Optional<String> components,
            @ConfigProperty(name = "SIGURNO_WEAKNESSES_JUDGED") Optional<String> judged,
            Clock clock) {
        this.address = address;
        this.components = components.map(Path::of);
        this.judged = List.of(judged.orElse("").split("\\s*,\\s*"));
        this.clock = clock;
    }

    @Override
    public boolean asksDatabase() {
        return false;
    }

    @Override
    public List<HealthFinding> look() {
        return address.isPresent() && components.isPresent()
                ? List.of(finding())
                : List.of(HealthFinding.ok(HealthCheck.WEAKNESSES, "operations_health_weaknesses_off"));
    }

    private synchronized HealthFinding finding() {
        var now = clock.instant();
        if (!next.isAfter(now)) {
            try {
                last = finding(KnownWeaknesses.find(components.orElseThrow(), address.orElseThrow(), judged));
                next = now.plus(KEPT);
            } catch (IOException e) {
                LOG.log(Level.INFO, "nobody could be asked for weaknesses: {0}", e.toString());
                last = HealthFinding.warning(HealthCheck.WEAKNESSES, "operations_health_weaknesses_unseen");
                next = now.plus(KEPT_WHEN_AWAY);
            }
        }
        return last;
    }

    private static HealthFinding finding(List<String> known) {
        return known.isEmpty()
                ? HealthFinding.ok(HealthCheck.WEAKNESSES, "operations_health_weaknesses_none")
                : HealthFinding.warning(
                        HealthCheck.WEAKNESSES,
                        "operations_health_weaknesses",
                        known.size(),
                        String.join(", ", known.subList(0, Math.min(NAMED, known.size()))));
    }
}
