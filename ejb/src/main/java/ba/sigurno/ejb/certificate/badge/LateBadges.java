package ba.sigurno.ejb.certificate.badge;

import ba.sigurno.persistence.certificate.badge.CertificateBadge;
import ba.sigurno.persistence.certificate.issue.Certificate;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

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
    private BadgeIssuer desk;

    @Inject
    private BadgeSigner signer;

    @Inject
    private BadgeReader reader;

    /** The credential of a certificate, signed by a key that is trusted. */
    public String credential(long certificateId) {
        // Two who ask at once wait here for each other; the second finds what the first signed.
        var certificate = em.find(Certificate.class, certificateId, LockModeType.PESSIMISTIC_WRITE);
        var badge = find(certificate).orElseGet(() -> {
            desk.issue(List.of(certificate));
            em.flush();
            return find(certificate).orElseThrow();
        });
        if (!reader.isByUs(badge.getCredential())) {
            badge.renew(signer.signAnew(badge.getCredential()));
        }
        return badge.getCredential();
    }

    private Optional<CertificateBadge> find(Certificate certificate) {
        return em.createNamedQuery(CertificateBadge.OF_CERTIFICATE, CertificateBadge.class)
                .setParameter("certificate", certificate)
                .getResultStream()
                .findFirst();
    }
}
