package ba.sigurno.ejb.operations.monitoring;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.operations.health.HealthFinding;
import ba.sigurno.ejb.operations.health.HealthStatus;
import ba.sigurno.persistence.i18n.Language;
import java.util.List;

/**
 * How the platform stands and what is coming.
 *
 * @param server the server that looked
 * @param checks what it found, the worst first
 */
public record Prognosis(String server, List<Check> checks) {

    /**
     * One finding.
     *
     * @param says what was found, in English
     */
    public record Check(String name, HealthStatus status, String says) {

        static Check of(HealthFinding finding) {
            return new Check(
                    finding.check().label(),
                    finding.status(),
                    Messages.text(
                            Language.ENGLISH, finding.key(), finding.arguments().toArray()));
        }
    }

    /** Returns how bad the worst finding is. */
    public HealthStatus status() {
        return checks.get(0).status();
    }
}
