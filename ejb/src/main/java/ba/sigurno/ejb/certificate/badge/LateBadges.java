package ba.sigurno.ejb.certificate.badge;

import ba.sigurno.persistence.certificate.Certificate;
import ba.sigurno.persistence.certificate.CertificateBadge;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Signs badges that are asked for, in a transaction of its own: who asks may have none, as when many papers are drawn, or
 * one that began before somebody else's signed the same badge. Only {@link GivenBadges} calls it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LateBadges {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BadgeDesk desk;

    @Inject
    private BadgeSigner signer;

    @Inject
    private BadgeReader reader;

    /** The credential of a certificate, signed by a key that is trusted. */
    public String credential(long certificateId) {
        // Two who ask at once wait here for each other; the second finds what the first signed.
        var certificate = em.find(Certificate.class, certificateId, LockModeType.PESSIMISTIC_WRITE);
        var stored = stored(certificate);
        if (stored.isEmpty()) {
            desk.issue(List.of(certificate));
            em.flush();
            return stored(certificate).get(0);
        }
        return reader.isByUs(stored.get(0)) ? stored.get(0) : signedAnew(certificate, stored.get(0));
    }

    private List<String> stored(Certificate certificate) {
        return em.createNamedQuery(CertificateBadge.OF_CERTIFICATE, CertificateBadge.class)
                .setParameter("certificate", certificate)
                .getResultStream()
                .map(CertificateBadge::getCredential)
                .toList();
    }

    private String signedAnew(Certificate certificate, String stored) {
        var credential = signer.signAnew(stored);
        em.createQuery("UPDATE CertificateBadge b SET b.credential = :credential WHERE b.certificate = :certificate")
                .setParameter("credential", credential)
                .setParameter("certificate", certificate)
                .executeUpdate();
        return credential;
    }
}
