package ba.sigurno.ejb.certificate.issue;

import ba.sigurno.ejb.certificate.badge.BadgeIssuer;
import ba.sigurno.ejb.certificate.badge.GivenBadges;
import ba.sigurno.ejb.certificate.paper.SealedPapers;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.certificate.issue.Certificate;
import ba.sigurno.persistence.certificate.issue.CertificateContent;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Certificates of those who held peer sessions of the youth panel, and who have no account. The room of the panel says who may have
 * one, by whose consent, and holds the holder's row meanwhile: so a holder has one at most.
 */
@ApplicationScoped
public class PeerCertificates {

    private static final BigDecimal MINUTES_OF_HOUR = BigDecimal.valueOf(60);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SerialNumbers serials;

    @Inject
    private BadgeIssuer badges;

    @Inject
    private GivenBadges given;

    @Inject
    private SealedPapers papers;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    /**
     * What is certified.
     *
     * @param holderId the public id of the holder
     * @param name as it may stand on the paper
     * @param minutes of all sessions
     * @param first the day of the first session
     * @param last the day of the last one
     * @param language of the paper
     * @param issuer the name of who issues it
     */
    public record Held(
            String holderId,
            String name,
            int minutes,
            LocalDate first,
            LocalDate last,
            Language language,
            String issuer) {}

    /** Returns the certificate of a holder that is in force; empty for none. */
    public Optional<CertificateLine> of(String holderId, Language reader) {
        return inForce(holderId).map(certificate -> CertificateLine.of(certificate, LocalDate.now(clock), reader));
    }

    /**
     * Issues a certificate, or a new version of the one there is; nothing when that says the same.
     *
     * @throws DomainException when the name cannot be printed, or the centre can neither seal nor draw
     */
    public void issue(Held held) {
        papers.require();
        var content = content(held);
        var before = inForce(held.holderId());
        if (before.filter(certificate -> saysSame(certificate.content(), content))
                .isPresent()) {
            return;
        }
        var certificate = before.map(old -> {
                    var next = old.replace(content, clock.instant());
                    // Only one version is in force at a time, in the database too.
                    em.flush();
                    return next;
                })
                .orElseGet(() -> new Certificate(
                        serials.next(1).iterator().next(),
                        null,
                        held.holderId(),
                        Certificate.PEERS,
                        content,
                        clock.instant()));
        for (var language : Language.values()) {
            certificate.text(language, title(language), null);
        }
        em.persist(certificate);
        badges.issue(List.of(certificate));
        audit.record("certificate_action_issued", "certificate", certificate.getSerial(), certificate.getHolderName());
    }

    /**
     * Draws the paper of the certificate of a holder, in its own language, and records that.
     *
     * @throws DomainException when there is none in force
     */
    public byte[] paper(String holderId) {
        var certificate = inForce(holderId).orElseThrow(() -> new DomainException("certificate_rule_no_paper"));
        audit.recordDownload(
                "certificate_action_downloaded", "certificate", certificate.getSerial(), certificate.getHolderName());
        return papers.draw(certificate, certificate.getLanguage(), given.credential(certificate));
    }

    /** Declares the certificate of a holder void in all its versions, which lose the name; nothing when there is none. */
    public void revoke(String holderId, String reason) {
        inForce(holderId).ifPresent(certificate -> {
            var versions = em.createNamedQuery(Certificate.BY_SERIAL, Certificate.class)
                    .setParameter("serial", certificate.getSerial())
                    .getResultList();
            versions.forEach(version -> version.revoke(reason, clock.instant()));
            badges.forget(versions);
        });
    }

    private Optional<Certificate> inForce(String holderId) {
        return em.createNamedQuery(Certificate.OF_SESSION, Certificate.class)
                .setParameter("sessionPublicId", holderId)
                .getResultStream()
                .filter(certificate -> !certificate.isRevoked())
                .findFirst();
    }

    private static CertificateContent content(Held held) {
        return new CertificateContent(
                NewCertificate.printable(held.name()),
                title(held.language()),
                BigDecimal.valueOf(held.minutes()).divide(MINUTES_OF_HOUR, 1, RoundingMode.HALF_UP),
                0,
                0,
                null,
                "",
                held.first(),
                held.last(),
                null,
                held.language(),
                NewCertificate.printable(held.issuer()));
    }

    /** Returns whether two say the same of the holder, whoever issued them. */
    private static boolean saysSame(CertificateContent one, CertificateContent other) {
        return one.holderName().equals(other.holderName())
                && one.hours().compareTo(other.hours()) == 0
                && one.heldUntil().equals(other.heldUntil())
                && one.heldOn().equals(other.heldOn());
    }

    private static String title(Language language) {
        return Messages.text(language, "certificate_peer_title");
    }
}
