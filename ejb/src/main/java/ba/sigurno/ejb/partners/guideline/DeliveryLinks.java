package ba.sigurno.ejb.partners.guideline;

import ba.sigurno.ejb.crypto.SealedToken;
import ba.sigurno.ejb.crypto.Secrets;
import ba.sigurno.persistence.partners.guideline.Delivery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Makes the secret of the link by which a licensee acknowledges. Every mail about a delivery carries the same one, so that an
 * older mail in another inbox works as well; nothing of it is stored.
 */
@ApplicationScoped
class DeliveryLinks {

    /** As long as a licensee may take, and be shown what it acknowledged. */
    private static final Duration TTL = Duration.ofDays(3 * 365);

    private SealedToken tokens;

    /** For the container's proxy. */
    protected DeliveryLinks() {}

    /** With the keys of this installation. */
    @Inject
    DeliveryLinks(Secrets secrets) {
        tokens = new SealedToken(secrets, "partners-delivery");
    }

    String secret(Delivery delivery) {
        return tokens.issue(delivery.getSentAt().plus(TTL), delivery.getPublicId());
    }

    /** Returns the public id of the delivery that a secret is for. */
    Optional<String> read(String secret, Instant now) {
        return tokens.read(secret.strip(), now).map(parts -> parts.get(0));
    }
}
