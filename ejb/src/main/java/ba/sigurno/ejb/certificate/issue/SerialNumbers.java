package ba.sigurno.ejb.certificate.issue;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.persistence.certificate.issue.Certificate;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives certificates their serials. */
@Dependent
public class SerialNumbers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** Draws serials that no certificate has. */
    Set<String> next(int count) {
        int year = Dates.local(clock.instant()).getYear();
        var serials = new HashSet<String>();
        while (serials.size() < count) {
            serials.add(SerialNumber.random(year, random));
            if (serials.size() == count) {
                serials.removeAll(em.createNamedQuery(Certificate.TAKEN_SERIALS, String.class)
                        .setParameter("serials", List.copyOf(serials))
                        .getResultList());
            }
        }
        return serials;
    }
}
