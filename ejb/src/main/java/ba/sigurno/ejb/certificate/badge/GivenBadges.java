package ba.sigurno.ejb.certificate.badge;

import ba.sigurno.persistence.certificate.badge.CertificateBadge;
import ba.sigurno.persistence.certificate.issue.Certificate;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The badges of certificates for who draws or downloads them. A certificate that was stored without a badge, as those of
 * the demonstration are, gets it now; one that was signed with a key that is trusted no more, as a stolen one, is signed anew.
 */
@Dependent
public class GivenBadges {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BadgeReader reader;

    @Inject
    private LateBadges late;

    /**
     * The credential of a certificate.
     *
     * @throws ba.sigurno.persistence.i18n.DomainException when it must be signed and there is no key, or it has expired
     */
    public String credential(Certificate certificate) {
        return credentials(List.of(certificate)).get(certificate.getId());
    }

    /**
     * The credentials of certificates, by the certificates' ids.
     *
     * @throws ba.sigurno.persistence.i18n.DomainException when one must be signed and there is no key, or it has expired
     */
    public Map<Long, String> credentials(Collection<Certificate> certificates) {
        if (certificates.isEmpty()) {
            return Map.of();
        }
        var credentials = new HashMap<Long, String>();
        em.createNamedQuery(CertificateBadge.CREDENTIALS, Object[].class)
                .setParameter("certificates", certificates)
                .getResultStream()
                .filter(row -> reader.isByUs((String) row[1]))
                .forEach(row -> credentials.put((Long) row[0], (String) row[1]));
        certificates.forEach(certificate -> credentials.computeIfAbsent(certificate.getId(), late::credential));
        return credentials;
    }
}
