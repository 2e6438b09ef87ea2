package ba.sigurno.ejb.certificate.issue;

import ba.sigurno.ejb.certificate.badge.BadgeIssuer;
import ba.sigurno.ejb.certificate.paper.CurrentTemplate;
import ba.sigurno.ejb.certificate.seal.CentreSeal;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.persistence.certificate.issue.Certificate;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Lets those in charge correct the holder's name on an issued certificate, or revoke it. */
@Stateless
@RolesAllowed({"TRAINER", "PLANNER", "ADMIN"})
public class CertificateUpkeepService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CertificateFinder finder;

    @Inject
    private AuditService audit;

    @Inject
    private CertificateMails mails;

    @Inject
    private BadgeIssuer badges;

    @Inject
    private CentreSeal seal;

    @Inject
    private CurrentTemplate template;

    /** A certificate of which the caller is in charge, to look at before. */
    public CertificateLine look(String checkToken, Language reader) {
        var today = Dates.local(clock.instant()).toLocalDate();
        return CertificateLine.of(finder.inCharge(checkToken), today, reader);
    }

    /**
     * Issues the certificate again under the same serial with the holder's name as it should be; the paper there was is
     * replaced. A second click finds it done.
     *
     * @throws DomainException when the name is empty, longer than {@link Certificate#NAME_LENGTH}, cannot be printed or
     *     is the one there was; when the certificate is void; or when another correction was faster
     */
    public void correct(String checkToken, String name) {
        var wished = NewCertificate.printable(name == null ? "" : name);
        DomainException.require(!wished.isEmpty(), "certificate_rule_name_needed");
        DomainException.require(
                wished.length() <= Certificate.NAME_LENGTH, "certificate_rule_name_long", Certificate.NAME_LENGTH);
        seal.take();
        template.get();
        var versions = locked(checkToken);
        var certificate = of(checkToken, versions);
        if (certificate.isReplaced() && versions.get(0).getHolderName().equals(wished)) {
            return;
        }
        var corrected = certificate.correct(wished, clock.instant());
        // Only one version is in force at a time, in the database too.
        em.flush();
        em.persist(corrected);
        badges.issue(List.of(corrected));
        var detail = String.join(AuditService.SEPARATOR, certificate.getHolderName(), wished);
        audit.record("certificate_action_corrected", "certificate", certificate.getSerial(), detail);
        mails.corrected(corrected);
    }

    /** Declares a certificate void in all its versions, with the reason. */
    public void revoke(String checkToken, String reason) {
        var why = FreeText.check(reason, Certificate.REASON_LENGTH);
        var versions = locked(checkToken);
        var now = clock.instant();
        var certificate = of(checkToken, versions);
        versions.forEach(version -> version.revoke(why, now));
        if (certificate.isOfPeers()) {
            badges.forget(versions);
        }
        var detail = String.join(AuditService.SEPARATOR, certificate.getHolderName(), why);
        audit.record("certificate_action_revoked", "certificate", certificate.getSerial(), detail);
        mails.revoked(certificate);
    }

    /** All versions of a certificate, the latest first, as whoever changed them a moment ago left them. */
    private List<Certificate> locked(String checkToken) {
        var serial = finder.inCharge(checkToken).getSerial();
        em.createNamedQuery(Certificate.FIRST_VERSION, Certificate.class)
                .setParameter("serial", serial)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
        return em.createNamedQuery(Certificate.BY_SERIAL, Certificate.class)
                .setParameter("serial", serial)
                .setHint("eclipselink.refresh", "true")
                .getResultList();
    }

    private static Certificate of(String checkToken, List<Certificate> versions) {
        return versions.stream()
                .filter(version -> version.getCheckToken().equals(checkToken))
                .findFirst()
                .orElseThrow();
    }
}
