package ba.sigurno.ejb.enrolment.pupil;

import ba.sigurno.ejb.enrolment.SignInCodes;
import ba.sigurno.ejb.identity.access.RateLimiter;
import ba.sigurno.ejb.identity.access.RateLimiter.Limit;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** Signs a pupil in by the class code and the personal code of the card. */
@Stateless
@PermitAll
public class PupilSignInService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private RateLimiter limiter;

    @Inject
    private PupilSecrets secrets;

    /**
     * Checks the two codes, as typed. Returns empty when they do not belong together, whichever of them is wrong.
     *
     * <p>A personal code is short, so the limit stops a guesser: wrong codes are counted for the class and for the
     * network address, right ones never, so that a whole school can sign in from one address.
     *
     * @param address the network address that asks
     * @throws DomainException when too many wrong codes were tried
     */
    public Optional<SignedInPupil> signIn(String joinCode, String personalCode, String address) {
        DomainException.require(limiter.allows(Limit.JOIN_BY_ADDRESS, address), "join_rule_wait");
        var join = SignInCodes.readJoinCode(joinCode);
        var personal = SignInCodes.readPersonalCode(personalCode);
        if (join.isPresent() && personal.isPresent()) {
            DomainException.require(limiter.allows(Limit.JOIN_BY_CLASS, join.get()), "join_rule_wait");
            var pupil = find(join.get(), personal.get());
            if (pupil.isPresent()) {
                pupil.get().signedIn(clock.instant());
                return pupil.map(found -> new SignedInPupil(
                        secrets.passOf(found), found.getSchoolClass().getLanguage()));
            }
            limiter.failed(Limit.JOIN_BY_CLASS, join.get());
        }
        limiter.failed(Limit.JOIN_BY_ADDRESS, address);
        return Optional.empty();
    }

    private Optional<Pupil> find(String joinCode, String personalCode) {
        return em
                .createNamedQuery(Pupil.OF_JOIN_CODE, Pupil.class)
                .setParameter("joinCode", joinCode)
                .getResultList()
                .stream()
                .filter(pupil -> secrets.hasCode(pupil, personalCode))
                .findFirst();
    }
}
