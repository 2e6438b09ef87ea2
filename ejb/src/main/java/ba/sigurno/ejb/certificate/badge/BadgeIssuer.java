package ba.sigurno.ejb.certificate.badge;

import ba.sigurno.persistence.certificate.badge.CertificateBadge;
import ba.sigurno.persistence.certificate.issue.Certificate;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gives certificates their badges, in the transaction of who issues: without a key nothing is issued. */
@Dependent
public class BadgeIssuer {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BadgeSigner signer;

    private final SecureRandom random = new SecureRandom();

    /**
     * Signs the badges of certificates that were just stored.
     *
     * @throws ba.sigurno.persistence.i18n.DomainException when there is no key to sign with, or it has expired
     */
    public void issue(Collection<Certificate> certificates) {
        var places = places(certificates.size());
        certificates.forEach(certificate -> em.persist(sign(certificate, places.next())));
    }

    /** Deletes what the badges of certificates say, which became void and have no names any more; they keep their places. */
    public void forget(Collection<Certificate> certificates) {
        for (var certificate : certificates) {
            em.createNamedQuery(CertificateBadge.OF_CERTIFICATE, CertificateBadge.class)
                    .setParameter("certificate", certificate)
                    .getResultStream()
                    .forEach(CertificateBadge::forget);
        }
    }

    private CertificateBadge sign(Certificate certificate, StatusPlace place) {
        return new CertificateBadge(
                certificate, place.list(), place.index(), signer.sign(certificate, place.list(), place.index()));
    }

    /** As many free places, all in one list, at random. */
    private Iterator<StatusPlace> places(int count) {
        long issued = em.createNamedQuery(CertificateBadge.COUNT, Long.class).getSingleResult();
        int list = (int) (issued / StatusList.CERTIFICATES);
        Set<Integer> drawn = new LinkedHashSet<>();
        while (drawn.size() < count) {
            drawn.add(random.nextInt(StatusList.BITS));
            if (drawn.size() == count) {
                em.createNamedQuery(CertificateBadge.TAKEN, Integer.class)
                        .setParameter("statusList", list)
                        .setParameter("statusIndexes", List.copyOf(drawn))
                        .getResultList()
                        .forEach(drawn::remove);
            }
        }
        return drawn.stream().map(index -> new StatusPlace(list, index)).iterator();
    }
}
