package ba.sigurno.ejb.certificate.seal;

import eu.europa.esig.dss.enumerations.CertificateStatus;
import eu.europa.esig.dss.enumerations.ExtendedKeyUsage;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.model.x509.revocation.crl.CRL;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.spi.CertificateExtensionsUtils;
import eu.europa.esig.dss.spi.x509.revocation.RevocationToken;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Asks where issuers say which certificates they revoked: a file, or the addresses that a certificate names. */
final class RevocationSources {

    /** So far may the clocks of two houses be apart. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final Optional<Path> file;
    private final OnlineOCSPSource responders = new OnlineOCSPSource(new ShortCalls("application/ocsp-request"));
    private final OnlineCRLSource published = new OnlineCRLSource(new ShortCalls("application/pkix-crl"));

    /** @param file lists of revoked certificates, in DER or PEM */
    RevocationSources(Optional<Path> file) {
        this.file = file;
    }

    /**
     * Returns the issuer's word of now about a certificate: good, or revoked. Empty when there is no source for it.
     *
     * @throws IOException when no source gives one that is to be believed
     */
    Optional<RevocationToken<?>> about(CertificateToken certificate, CertificateToken issuer, Instant now)
            throws IOException {
        try {
            var filed = filed(certificate, issuer);
            if (filed.isPresent()) {
                return filed;
            }
            var answer = responders.getRevocationToken(certificate, issuer);
            if (answer != null) {
                require(answer.isValid() && isBy(answer, issuer, now), "An answer by somebody else than the issuer");
            }
            var word = answer != null ? answer : published.getRevocationToken(certificate, issuer);
            if (word != null) {
                require(word.isValid(), "A list by somebody else than the issuer");
                require(word.getStatus() != CertificateStatus.UNKNOWN, "The issuer does not know the certificate");
                require(word.getStatus().isRevoked() || isOf(word, now), "A word of another time");
            }
            return Optional.ofNullable(word);
        } catch (GeneralSecurityException | RuntimeException e) {
            // What is no answer at all breaks the reader in many ways.
            throw new IOException(e);
        }
    }

    /** The latest of the lists in the file, whatever its age: who has no connection to the issuer renews it by hand. */
    private Optional<RevocationToken<?>> filed(CertificateToken certificate, CertificateToken issuer)
            throws IOException, GeneralSecurityException {
        var lists = new ArrayList<InputStream>();
        for (var list : inFile()) {
            lists.add(new ByteArrayInputStream(list.getEncoded()));
        }
        return new ExternalResourcesCRLSource(lists.toArray(InputStream[]::new))
                .getRevocationTokens(certificate, issuer).stream()
                        .max(Comparator.comparing(RevocationToken<CRL>::getThisUpdate))
                        .map(RevocationToken.class::cast);
    }

    /** Or by whom the issuer lets answer, which DSS leaves to its validation of chains (RFC 6960, 4.2.2.2). */
    private static boolean isBy(OCSPToken answer, CertificateToken issuer, Instant now) {
        var signer = answer.getIssuerCertificateToken();
        return issuer.equals(signer)
                || signer.isSignedBy(issuer) && signer.isValidOn(Date.from(now)) && mayAnswer(signer);
    }

    private static boolean mayAnswer(CertificateToken signer) {
        var usage = CertificateExtensionsUtils.getExtendedKeyUsage(signer);
        return usage != null && usage.getOids().contains(ExtendedKeyUsage.OCSP_SIGNING.getOid());
    }

    /** Who does not say until when a word holds, has a newer one at any time. */
    private static boolean isOf(RevocationToken<?> word, Instant now) {
        var from = word.getThisUpdate().toInstant();
        var until =
                Optional.ofNullable(word.getNextUpdate()).map(Date::toInstant).orElse(from);
        return !from.isAfter(now.plus(TOLERANCE)) && !until.isBefore(now.minus(TOLERANCE));
    }

    private static void require(boolean holds, String otherwise) throws IOException {
        if (!holds) {
            throw new IOException(otherwise);
        }
    }

    /** Since when a certificate is revoked, as the lists in the file say; nobody is asked. Empty when they do not say so. */
    Optional<Instant> revokedSince(X509Certificate certificate) throws IOException {
        try {
            return inFile().stream()
                    .map(list -> list.getRevokedCertificate(certificate))
                    .filter(Objects::nonNull)
                    .map(entry -> entry.getRevocationDate().toInstant())
                    .min(Comparator.naturalOrder());
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private List<X509CRL> inFile() throws IOException, GeneralSecurityException {
        if (file.isEmpty()) {
            return List.of();
        }
        try (InputStream in = Files.newInputStream(file.get())) {
            var lists = CertificateFactory.getInstance("X.509").generateCRLs(in).stream()
                    .map(X509CRL.class::cast)
                    .toList();
            if (lists.isEmpty()) {
                // As the factory finds in any text.
                throw new IOException(file.get() + " holds no list");
            }
            return lists;
        }
    }
}
