package ba.sigurno.ejb.hotline.handover;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.persistence.hotline.handover.DutyContact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Finds whom to call at the police. */
@ApplicationScoped
public class DutyContacts {

    /** More than three police units have. */
    private static final int MAX = 200;

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private Clock clock;

    /** Returns those that are in force or will be. */
    List<DutyContactView> all() {
        var today = LocalDate.now(clock);
        return unit.em()
                .createNamedQuery(DutyContact.FROM, DutyContact.class)
                .setParameter("day", today)
                .setMaxResults(MAX)
                .getResultStream()
                .map(contact -> DutyContactView.of(contact, today))
                .toList();
    }

    /** Returns those to be called today. */
    List<DutyContactView> inForce() {
        return all().stream().filter(DutyContactView::inForce).toList();
    }
}
