package ba.sigurno.ejb.identity.request;

import ba.sigurno.ejb.crypto.LinkSecret;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.RateLimiter;
import ba.sigurno.ejb.identity.access.RateLimiter.Limit;
import ba.sigurno.ejb.identity.account.PersonName;
import ba.sigurno.ejb.identity.link.SecretLinks;
import ba.sigurno.ejb.identity.link.WorkAddress;
import ba.sigurno.ejb.text.SearchPattern;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.link.LinkState;
import ba.sigurno.persistence.identity.request.AccountRequest;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/**
 * Lets a teacher ask for an account at a school. What is answered does not depend on whether there is an account already, and
 * nobody at the school hears of it before the address is confirmed.
 */
@Stateless
@PermitAll
public class AccountRequestService {

    /** The most schools that a search gives. */
    public static final int MAX_FOUND = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RateLimiter limiter;

    @Inject
    private SecretLinks links;

    @Inject
    private RequestMails mails;

    @Inject
    private ConfirmedRequests confirmed;

    @Inject
    private Clock clock;

    /** Returns the first open schools by name whose name or municipality holds a text, with authority and municipality. */
    public List<School> schools(String text) {
        return schools(text, null);
    }

    /** Returns the first such schools of an authority; of all when it is null. */
    public List<School> schools(String text, Authority authority) {
        return em.createNamedQuery(School.SEARCH, School.class)
                .setParameter("authorityId", authority == null ? null : authority.getId())
                .setParameter("municipalityId", null)
                .setParameter("pattern", SearchPattern.inLatin(text))
                .setMaxResults(MAX_FOUND)
                .getResultList();
    }

    /**
     * Returns an open school.
     *
     * @throws NotFoundException when there is none such
     */
    public School school(String schoolId) {
        return em.createNamedQuery(School.BY_PUBLIC_ID, School.class)
                .setParameter("publicId", schoolId)
                .getResultStream()
                .filter(School::isActive)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("school " + schoolId));
    }

    /**
     * Asks for an account; a link to confirm the address is sent.
     *
     * @param address the network address that asks
     * @throws DomainException when name or e-mail are no good, or too many ask from there
     */
    public void ask(String schoolId, String displayName, String email, Language language, String address) {
        var school = school(schoolId);
        var name = PersonName.printable(displayName);
        var normal = WorkAddress.of(email);
        DomainException.require(limiter.takes(Limit.LINK_BY_ADDRESS, address), "app_error_too_many");
        if (limiter.takes(Limit.LINK_BY_EMAIL, normal)) {
            var secret = LinkSecret.random();
            var request =
                    new AccountRequest(school, normal, name, language, LinkSecret.digest(secret), clock.instant());
            em.persist(request);
            mails.confirm(request, secret);
        }
    }

    /** Returns how the link with a secret stands. */
    public LinkState look(String secret) {
        return links.state(links.find(AccountRequest.class, AccountRequest.BY_DIGEST, secret));
    }

    /**
     * Confirms the address of a request: it is the latest of that person to that school, and waits for its coordinator.
     *
     * @throws DomainException when the link cannot be used
     */
    public void confirm(String secret) {
        confirmed.confirm(links.use(AccountRequest.class, AccountRequest.BY_DIGEST_TO_USE, secret));
    }
}
