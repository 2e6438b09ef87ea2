package ba.sigurno.ejb.certificate;

import ba.sigurno.ejb.identity.AuditService;
import ba.sigurno.ejb.identity.Caller;
import ba.sigurno.ejb.identity.NotFoundException;
import ba.sigurno.ejb.schema.Page;
import ba.sigurno.persistence.certificate.Certificate;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.Role;
import ba.sigurno.persistence.training.TrainingSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Certificates for those whom they concern: holders get their papers, who issued them can revoke them. */
@Stateless
@RolesAllowed({"TEACHER", "TRAINER", "PLANNER", "ADMIN"})
public class CertificateService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private AuditService audit;

    @Inject
    @ConfigProperty(name = "SIGURNO_BASE_URL", defaultValue = "http://localhost:8080")
    private String baseUrl;

    /** A paper as a file. */
    public record Paper(String serial, byte[] pdf) {}

    /** The caller's own certificates, the latest first. */
    public Page<CertificateLine> mine(int wished, Language reader) {
        var accountId = caller.account().getId();
        long total = em.createNamedQuery(Certificate.COUNT_OF_ACCOUNT, Long.class)
                .setParameter("accountId", accountId)
                .getSingleResult();
        int page = Page.within(wished, total, Page.SIZE);
        var certificates = em.createNamedQuery(Certificate.OF_ACCOUNT, Certificate.class)
                .setParameter("accountId", accountId)
                .setFirstResult(Page.offset(page, Page.SIZE))
                .setMaxResults(Page.SIZE)
                .getResultList();
        return Page.of(certificates, page, total, Page.SIZE)
                .map(certificate -> CertificateLine.of(certificate, reader));
    }

    /**
     * The paper of a certificate that is the caller's or that the caller is in charge of; in its own language when
     * {@code language} is null.
     */
    public Paper paper(String checkToken, Language language) {
        var certificate = find(checkToken);
        if (!caller.account().getId().equals(certificate.getAccountId()) && !isInCharge(certificate)) {
            throw new NotFoundException("certificate of another: " + certificate.getSerial());
        }
        DomainException.require(!certificate.isRevoked(), "certificate_rule_noPaper");
        var paper = Rendition.paper(
                certificate, language == null ? certificate.getLanguage() : language, checkUrl(certificate));
        return new Paper(certificate.getSerial(), CertificatePdf.render(paper));
    }

    /** A certificate that the caller could revoke, to look at before. */
    @RolesAllowed({"TRAINER", "PLANNER", "ADMIN"})
    public CertificateLine toRevoke(String checkToken, Language reader) {
        return CertificateLine.of(findInCharge(checkToken), reader);
    }

    /** Declares a certificate void, with the reason. */
    @RolesAllowed({"TRAINER", "PLANNER", "ADMIN"})
    public void revoke(String checkToken, String reason) {
        var certificate = findInCharge(checkToken);
        certificate.revoke(reason, clock.instant());
        var detail = String.join(AuditService.SEPARATOR, certificate.getHolderName(), reason.strip());
        audit.record("certificate_action_revoked", "certificate", certificate.getSerial(), detail);
    }

    private Certificate findInCharge(String checkToken) {
        var certificate = find(checkToken);
        if (!isInCharge(certificate)) {
            throw new NotFoundException("certificate of another trainer: " + certificate.getSerial());
        }
        return certificate;
    }

    private Certificate find(String checkToken) {
        return em.createNamedQuery(Certificate.BY_TOKEN, Certificate.class)
                .setParameter("checkToken", checkToken == null ? "" : checkToken)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("certificate"));
    }

    /** Planners and administrators are; a trainer is for the sessions the trainer held. */
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

    private String checkUrl(Certificate certificate) {
        return baseUrl.replaceFirst("/+$", "") + "/certificate/check.xhtml?t=" + certificate.getCheckToken();
    }
}
