package ba.sigurno.ejb.helpline.contact;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.confidential.DataKeys;
import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.job.Promise;
import ba.sigurno.persistence.helpline.contact.HelplineContact;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;

/** Makes figures of contacts whose time is over, and destroys the keys of their notes. */
@Singleton
@PermitAll
public class ContactCounting {

    private static final int PORTION = 500;

    /** Contacts, of which figures stay. */
    @Produces
    static final Promise CONTACTS = Promise.of(
                    "helpline_contact", ContactCounting.class, HelplineContact.TO_COUNT, HelplineContact.KEPT)
            .inConfidence();

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private DataKeys keys;

    @Inject
    private Clock clock;

    /** Counts those whose time is over; what is more than a portion in the next hour. */
    @OnOneServer
    @Schedule(hour = "*", minute = "23", persistent = false)
    public void count() {
        CONTACTS.due(unit.em(), HelplineContact.class, clock.instant())
                .setMaxResults(PORTION)
                .getResultList()
                .forEach(contact -> {
                    if (contact.getNoteKeyId() != null) {
                        keys.destroy(contact.getNoteKeyId());
                    }
                    contact.count();
                });
    }
}
