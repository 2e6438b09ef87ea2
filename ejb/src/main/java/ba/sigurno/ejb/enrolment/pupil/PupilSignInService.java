package ba.sigurno.ejb.enrolment.pupil;

import ba.sigurno.ejb.enrolment.SignInCodes;
import ba.sigurno.ejb.identity.access.PupilPass;
import ba.sigurno.ejb.identity.access.SignInOrigin;
import ba.sigurno.ejb.identity.access.SignInThrottle;
import ba.sigurno.ejb.identity.access.SignInThrottle.Door;
import ba.sigurno.ejb.meter.Meter;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
    private SignInThrottle throttle;

    @Inject
    private PupilSecrets secrets;

    /**
     * Checks the two codes, as typed. Returns empty when they do not belong together, whichever of them is wrong.
     *
     * <p>A personal code is short, so the throttle stops a guesser. Only wrong codes are counted: a whole school can sign
     * in from one address, and a class from one computer.
     *
     * @param origin the device and the network address that ask
     * @throws DomainException when too many wrong codes were tried
     */
    public Optional<SignedInPupil> signIn(String joinCode, String personalCode, SignInOrigin origin) {
        var pupils = SignInCodes.readJoinCode(joinCode).map(this::ofJoinCode).orElse(List.of());
        var classId = pupils.stream()
                .findFirst()
                .map(pupil -> pupil.getSchoolClass().getPublicId())
                .orElse(null);
        DomainException.require(throttle.takes(Door.PUPIL, origin, classId), "join_rule_wait");
        var pupil = SignInCodes.readPersonalCode(personalCode).flatMap(code -> withCode(pupils, code));
        if (pupil.isEmpty()) {
            Meter.PUPIL_REFUSED.count();
            throttle.failed(Door.PUPIL, origin, classId);
            return Optional.empty();
        }
        Meter.PUPIL_SIGNED_IN.count();
        throttle.succeeded(Door.PUPIL, origin, classId);
        pupil.get().signedIn(clock.instant());
        return pupil.map(found -> new SignedInPupil(
                secrets.passOf(found), classId, found.getSchoolClass().getLanguage()));
    }

    /** Returns the pupil who signed in, if the pass is still good. */
    public Optional<RecognisedPupil> recognise(PupilPass pass) {
        return find(Pupil.BY_PUBLIC_ID, pass)
                .map(pupil -> new RecognisedPupil(
                        pupil.getNickname(), pupil.getSchoolClass().getName()));
    }

    /** Ends the sign-ins of the pupil, on every device. */
    public void signOut(PupilPass pass) {
        find(Pupil.LOCKED, pass).ifPresent(Pupil::signedOut);
    }

    private Optional<Pupil> find(String query, PupilPass pass) {
        return em.createNamedQuery(query, Pupil.class)
                .setParameter("publicId", pass.pupilId())
                .getResultStream()
                .filter(pupil -> secrets.isGood(pass, pupil))
                .filter(this::isInOpenClass)
                .findFirst();
    }

    /** Returns the pupils of a class; nobody when it is closed, whose code is good for nothing. */
    private List<Pupil> ofJoinCode(String joinCode) {
        return em.createNamedQuery(Pupil.OF_JOIN_CODE, Pupil.class)
                .setParameter("joinCode", joinCode)
                .getResultStream()
                .filter(this::isInOpenClass)
                .toList();
    }

    private boolean isInOpenClass(Pupil pupil) {
        return pupil.getSchoolClass().isOpen(LocalDate.now(clock));
    }

    private Optional<Pupil> withCode(List<Pupil> pupils, String personalCode) {
        return pupils.stream()
                .filter(pupil -> secrets.hasCode(pupil, personalCode))
                .findFirst();
    }
}
