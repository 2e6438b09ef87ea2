package ba.sigurno.ejb.certificate.issue;

import ba.sigurno.ejb.certificate.badge.GivenBadges;
import ba.sigurno.ejb.certificate.paper.SealedPapers;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.training.session.SessionFinder;
import ba.sigurno.persistence.certificate.issue.Certificate;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The papers of certificates, for their holders and for who is in charge of them. */
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
    private CertificateFinder finder;

    @Inject
    private SessionFinder sessions;

    @Inject
    private GivenBadges badges;

    @Inject
    private SealedPapers papers;

    @Inject
    private AuditService audit;

    /** A paper as a file. */
    public record Paper(String serial, byte[] pdf) {}

    /** The signed Open Badges credential of a certificate, as a compact JWS. */
    public record Badge(String serial, String credential) {}

    /** The caller's own certificates in their latest versions, the latest training first. */
    public Page<CertificateLine> mine(int wished, Language reader) {
        var accountId = caller.account().getId();
        var today = Dates.local(clock.instant()).toLocalDate();
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
                .map(certificate -> CertificateLine.of(certificate, today, reader));
    }

    /**
     * The paper of a certificate that is the caller's or that the caller is in charge of; in its own language when
     * {@code language} is null. There is none of what is void or replaced; one that expired still says what was.
     */
    public Paper paper(String checkToken, Language language) {
        var certificate = toGive(checkToken);
        return paper(
                certificate, language == null ? certificate.getLanguage() : language, badges.credential(certificate));
    }

    /** The badge of a certificate that is the caller's or that the caller is in charge of. */
    public Badge badge(String checkToken) {
        var certificate = toGive(checkToken);
        return new Badge(certificate.getSerial(), badges.credential(certificate));
    }

    private Certificate toGive(String checkToken) {
        var certificate = finder.visible(checkToken);
        DomainException.require(!certificate.isRevoked(), "certificate_rule_no_paper");
        DomainException.require(!certificate.isReplaced(), "certificate_rule_replaced");
        if (!caller.account().getId().equals(certificate.getAccountId())) {
            audit.recordDownload(
                    "certificate_action_downloaded",
                    "certificate",
                    certificate.getSerial(),
                    certificate.getHolderName());
        }
        return certificate;
    }

    /**
     * Writes the papers of a session that the caller leads, each in its own language, as a ZIP file of
     * {@code <serial>.pdf}: those that are in force; the file is empty when there are none. It draws one after the other
     * while it writes, and keeps neither a transaction nor a connection meanwhile.
     */
    @RolesAllowed({"TRAINER", "PLANNER"})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void write(String sessionId, OutputStream out) throws IOException {
        var certificates = inForce(sessionId);
        audit.recordDownload(
                "certificate_action_all_downloaded",
                "training_session",
                sessionId,
                certificates.stream().map(Certificate::getSerial).collect(Collectors.joining(", ")));
        var credentials = badges.credentials(certificates);
        var zip = new ZipOutputStream(out);
        // They are compressed already.
        zip.setLevel(Deflater.NO_COMPRESSION);
        for (var certificate : certificates) {
            var paper = paper(certificate, certificate.getLanguage(), credentials.get(certificate.getId()));
            zip.putNextEntry(new ZipEntry(paper.serial() + ".pdf"));
            zip.write(paper.pdf());
            zip.closeEntry();
        }
        zip.finish();
    }

    private List<Certificate> inForce(String sessionId) {
        var session = sessions.findLed(sessionId);
        return em
                .createNamedQuery(Certificate.OF_SESSION, Certificate.class)
                .setParameter("sessionPublicId", session.getPublicId())
                .getResultList()
                .stream()
                .filter(certificate -> !certificate.isRevoked())
                .toList();
    }

    private Paper paper(Certificate certificate, Language language, String credential) {
        return new Paper(certificate.getSerial(), papers.draw(certificate, language, credential));
    }
}
