package ba.sigurno.ejb.certificate.issue;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.certificate.issue.Certificate;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Finds a certificate for whatever is to be done with it. In charge of it are planners, administrators, and the trainer
 * who held the session; its holder may have the paper. For everybody else it does not exist.
 */
@Stateless
@RolesAllowed({"TEACHER", "TRAINER", "PLANNER", "ADMIN"})
public class CertificateFinder {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    /**
     * A certificate that is the caller's or that the caller is in charge of.
     *
     * @throws NotFoundException when there is none, or it is another's
     */
    public Certificate visible(String checkToken) {
        var certificate = any(checkToken);
        if (!caller.account().getId().equals(certificate.getAccountId()) && !isInCharge(certificate)) {
            throw new NotFoundException("certificate of another: " + certificate.getSerial());
        }
        return certificate;
    }

    /**
     * A certificate that the caller is in charge of.
     *
     * @throws NotFoundException when there is none, or others are
     */
    public Certificate inCharge(String checkToken) {
        var certificate = any(checkToken);
        if (!isInCharge(certificate)) {
            throw new NotFoundException("certificate of another trainer: " + certificate.getSerial());
        }
        return certificate;
    }

    private Certificate any(String checkToken) {
        return em.createNamedQuery(Certificate.BY_TOKEN, Certificate.class)
                .setParameter("checkToken", checkToken == null ? "" : checkToken)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("certificate"));
    }

    private boolean isInCharge(Certificate certificate) {
        return caller.hasRole(Role.PLANNER)
                || caller.hasRole(Role.ADMIN)
                || (caller.hasRole(Role.TRAINER) && heldByCaller(certificate.getSessionPublicId()));
    }

    private boolean heldByCaller(String sessionId) {
        return em.createNamedQuery(TrainingSession.BY_PUBLIC_ID, TrainingSession.class)
                .setParameter("publicId", sessionId)
                .getResultStream()
                .anyMatch(session -> session.getTrainer().equals(caller.account()));
    }
}
