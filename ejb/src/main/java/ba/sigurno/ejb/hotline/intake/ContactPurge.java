package ba.sigurno.ejb.hotline.intake;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.confidential.DataKeys;
import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.job.Promise;
import ba.sigurno.persistence.hotline.intake.ReporterContact;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;

/** Destroys the addresses that reporters left, and their keys, when their time is over. */
@Singleton
@PermitAll
public class ContactPurge {

    private static final int PORTION = 500;

    /** Addresses that reporters left. */
    @Produces
    static final Promise ADDRESSES = Promise.of(
                    "hotline_contact",
                    ContactPurge.class,
                    ReporterContact.OVER,
                    (due, at) -> due.setParameter("now", at))
            .inConfidence();

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private DataKeys keys;

    @Inject
    private Clock clock;

    /** Destroys those whose time is over; what is more than a portion in the next hour. */
    @OnOneServer
    @Schedule(hour = "*", minute = "41", persistent = false)
    public void purge() {
        ADDRESSES
                .due(unit.em(), ReporterContact.class, clock.instant())
                .setMaxResults(PORTION)
                .getResultList()
                .forEach(contact -> {
                    keys.destroy(contact.getKeyId());
                    unit.em().remove(contact);
                });
    }
}
