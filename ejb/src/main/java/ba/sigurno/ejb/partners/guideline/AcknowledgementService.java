package ba.sigurno.ejb.partners.guideline;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.partners.guideline.Delivery;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

/** Lets whoever has the link of a licensee read the guideline and acknowledge it for the licensee. */
@Stateless
@PermitAll
public class AcknowledgementService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DeliveryLinks links;

    @Inject
    private Clock clock;

    /** Returns what a secret opens; empty when it opens nothing. Looking changes nothing: filters of e-mails open links. */
    public Optional<AcknowledgedGuideline> look(String secret, Language reader) {
        return find(secret).map(delivery -> {
            var version = delivery.getOf();
            return new AcknowledgedGuideline(
                    delivery.getLicensee().getName(),
                    GuidelineTexts.title(version, reader),
                    GuidelineTexts.html(version, reader),
                    version.getNumber(),
                    version.getApprovedBy(),
                    version.getApprovedOn(),
                    delivery.getAcknowledgedAt(),
                    delivery.getAcknowledgedBy());
        });
    }

    /**
     * Acknowledges it, once.
     *
     * @param by who does so for the licensee
     * @param as the function of that person
     * @throws NotFoundException when the secret opens nothing
     * @throws DomainException when it was acknowledged before
     */
    public void acknowledge(String secret, String by, String as) {
        var delivery = find(secret).orElseThrow(() -> new NotFoundException("delivery by link"));
        em.refresh(delivery, LockModeType.PESSIMISTIC_WRITE);
        delivery.acknowledge(Objects.toString(by, ""), Objects.toString(as, ""), clock.instant());
    }

    private Optional<Delivery> find(String secret) {
        return links.read(secret, clock.instant())
                .flatMap(id -> em.createNamedQuery(Delivery.BY_PUBLIC_ID, Delivery.class)
                        .setParameter("publicId", id)
                        .getResultStream()
                        .findFirst());
    }
}
