package ba.sigurno.ejb.certificate;

import ba.sigurno.ejb.certificate.badge.BadgeDesk;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.identity.Caller;
import ba.sigurno.ejb.schema.Page;
import ba.sigurno.persistence.certificate.Certificate;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

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
    private BadgeDesk badges;

    @Inject
    @ConfigProperty(name = "SIGURNO_BASE_URL", defaultValue = "http://localhost:8080")
    private String baseUrl;

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
        var paper = Rendition.paper(
                certificate, language == null ? certificate.getLanguage() : language, checkUrl(certificate));
        return new Paper(certificate.getSerial(), CertificatePdf.render(paper, badges.credential(certificate)));
    }

    /** What a certificate that is the caller's or that the caller is in charge of says for machines. */
    public Badge badge(String checkToken) {
        var certificate = toGive(checkToken);
        return new Badge(certificate.getSerial(), badges.credential(certificate));
    }

    private Certificate toGive(String checkToken) {
        var certificate = finder.visible(checkToken);
        DomainException.require(!certificate.isRevoked(), "certificate_rule_noPaper");
        DomainException.require(!certificate.isReplaced(), "certificate_rule_replaced");
        return certificate;
    }

    private String checkUrl(Certificate certificate) {
        return baseUrl.replaceFirst("/+$", "") + "/certificate/check.xhtml?t=" + certificate.getCheckToken();
    }
}
