package ba.sigurno.ejb.certificate.badge;

import ba.sigurno.ejb.certificate.paper.CertificateAddresses;
import ba.sigurno.ejb.certificate.seal.CentreKeys;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.persistence.certificate.badge.CertificateBadge;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;

/** The public lists of what became void. They tell nothing of a certificate to who does not hold its credential. */
@Stateless
@PermitAll
public class StatusListService {

    /** The time for which a copy may be taken for the list. */
    public static final Duration FRESH = StatusList.FRESH;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CentreKeys keys;

    @Inject
    private CertificateAddresses addresses;

    @Inject
    private SignedLists signed;

    @Inject
    private Clock clock;

    /**
     * A list, as a compact JWS.
     *
     * @throws NotFoundException when there is no such list
     * @throws ba.sigurno.persistence.i18n.DomainException when there is no key to sign it with
     */
    public String list(int number) {
        long issued = em.createNamedQuery(CertificateBadge.COUNT, Long.class).getSingleResult();
        if (number < 0 || number > issued / StatusList.CERTIFICATES) {
            throw new NotFoundException("status list " + number);
        }
        var set = em.createNamedQuery(CertificateBadge.VOID, Integer.class)
                .setParameter("statusList", number)
                .getResultList();
        var now = clock.instant();
        var key = keys.current();
        return signed.get(
                number,
                set,
                key.id(),
                now,
                () -> CompactJws.sign(
                        StatusList.credential(addresses.statusList(number), addresses.issuer(), set, now),
                        key.jwsAlgorithm(),
                        key.privateKey(),
                        addresses.key(key.id())));
    }
}
