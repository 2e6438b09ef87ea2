package ba.sigurno.ejb.certificate.check;

import ba.sigurno.ejb.certificate.issue.SerialNumber;
import ba.sigurno.ejb.certificate.paper.Rendition;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.identity.access.RateLimiter;
import ba.sigurno.ejb.identity.access.RateLimiter.Limit;
import ba.sigurno.persistence.certificate.issue.Certificate;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Tells anybody who holds a paper whether it is genuine. It takes what only the paper tells, the token in its QR code or
 * its serial together with the day of the training, or the paper itself as a file; whoever tries many is slowed down.
 */
@Stateless
@PermitAll
public class CertificateCheckService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private RateLimiter limiter;

    @Inject
    private FileCheck files;

    /** The version of a certificate whose QR code carries this token. */
    public Optional<CheckedCertificate> byToken(String token, String address, Language reader) {
        return counted(address, find(Certificate.BY_TOKEN, "checkToken", token), reader);
    }

    /** The latest version of the certificate with this serial, as typed, of a training that began on that day. */
    public Optional<CheckedCertificate> bySerial(String serial, LocalDate heldOn, String address, Language reader) {
        var found = SerialNumber.read(serial)
                .flatMap(read -> find(Certificate.BY_SERIAL, "serial", read))
                .filter(certificate -> certificate.getHeldOn().equals(heldOn));
        return counted(address, found, reader);
    }

    /**
     * Checks a file: the PDF of a certificate, or its badge alone. Nothing of it is kept, and the answer has
     * nothing that is not on record. Files that we did not sign are slowed down like guesses.
     */
    public FileVerdict byFile(byte[] file, String address, Language reader) {
        DomainException.require(limiter.takes(Limit.CERTIFICATE_BY_ADDRESS, address), "app_error_too_many");
        var checked = files.check(file, token -> find(Certificate.BY_TOKEN, "checkToken", token));
        if (checked.finding().isSignedByUs()) {
            limiter.succeeded(Limit.CERTIFICATE_BY_ADDRESS, address);
        }
        return new FileVerdict(
                checked.finding(),
                checked.certificate()
                        .map(certificate -> checked(certificate, reader))
                        .orElse(null));
    }

    /** Only misses count, so an employer with a pile of papers is never in anyone's way. */
    private Optional<CheckedCertificate> counted(String address, Optional<Certificate> found, Language reader) {
        DomainException.require(limiter.allows(Limit.CERTIFICATE_BY_ADDRESS, address), "app_error_too_many");
        if (found.isEmpty()) {
            limiter.failed(Limit.CERTIFICATE_BY_ADDRESS, address);
        }
        return found.map(certificate -> checked(certificate, reader));
    }

    private Optional<Certificate> find(String query, String parameter, String value) {
        return em.createNamedQuery(query, Certificate.class)
                .setParameter(parameter, value)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private CheckedCertificate checked(Certificate certificate, Language reader) {
        var content = Rendition.of(certificate, reader);
        return new CheckedCertificate(
                certificate.getSerial(),
                certificate.getVersion(),
                certificate.state(Dates.local(clock.instant()).toLocalDate()),
                content,
                Rendition.held(reader, content),
                Rendition.hours(reader, content.hours()),
                certificate.getIssuedAt(),
                certificate.getReplacedAt(),
                certificate.getRevokedAt());
    }
}
