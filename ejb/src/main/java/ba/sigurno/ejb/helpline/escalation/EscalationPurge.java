package ba.sigurno.ejb.helpline.escalation;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.job.Promise;
import ba.sigurno.persistence.helpline.escalation.Escalation;
import ba.sigurno.persistence.helpline.escalation.EscalationStatus;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Deletes escalations whose time is over, with their steps. */
@Singleton
@PermitAll
public class EscalationPurge {

    private static final int PORTION = 200;

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "SIGURNO_HELPLINE_ESCALATIONS_KEPT_DAYS", defaultValue = "365")
    private int days;

    /** Returns the promise about escalations. */
    @Produces
    public Promise escalations() {
        return Promise.of("helpline_escalation", EscalationPurge.class, Escalation.OVER, (due, at) -> due.setParameter(
                                "statuses",
                                Stream.of(EscalationStatus.values())
                                        .filter(EscalationStatus::isOver)
                                        .toList())
                        .setParameter("before", at.minus(Duration.ofDays(days))))
                .inConfidence();
    }

    /** Deletes a portion of those that have been over for long enough; what is more in the next hour. */
    @OnOneServer
    @Schedule(hour = "*", minute = "29", persistent = false)
    public void purge() {
        escalations()
                .due(unit.em(), Escalation.class, clock.instant())
                .setMaxResults(PORTION)
                .getResultList()
                .forEach(unit.em()::remove);
    }
}
