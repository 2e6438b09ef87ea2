package ba.sigurno.ejb.certificate.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CRLException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.operator.OperatorCreationException;

/** Where issuers say which certificates they revoked: a file, or the addresses that a certificate names. */
final class RevocationSources {

    private final Optional<Path> file;

    /** @param file lists of revoked certificates, in DER or PEM */
    RevocationSources(Optional<Path> file) {
        this.file = file;
    }

    /**
     * What an issuer says of a certificate.
     *
     * @param list the issuer's list, or empty
     * @param answer the issuer's answer about this certificate, or empty
     */
    record Word(Optional<byte[]> list, Optional<byte[]> answer, boolean revoked) {}

    /** The issuer's word of now about a certificate; empty when there is no source for it. */
    Optional<Word> about(X509Certificate certificate, X509Certificate issuer, Instant now) throws IOException {
        try {
            for (var list : inFile()) {
                if (list.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())) {
                    return Optional.of(word(list, certificate, issuer));
                }
            }
            var responder = responder(certificate);
            if (responder.isPresent()) {
                return Optional.of(ask(responder.get(), certificate, issuer, now));
            }
            var published = listAddress(certificate);
            return published.isPresent()
                    ? Optional.of(word(list(ShortCalls.get(published.get())), certificate, issuer))
                    : Optional.empty();
        } catch (GeneralSecurityException | OCSPException | OperatorCreationException | RuntimeException e) {
            // What is no answer at all breaks the reader in many ways.
            throw new IOException(e);
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

    private static X509CRL list(byte[] encoded) throws GeneralSecurityException {
        return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(encoded));
    }

    private static Word word(X509CRL list, X509Certificate certificate, X509Certificate issuer)
            throws GeneralSecurityException {
        list.verify(issuer.getPublicKey());
        return new Word(Optional.of(encoded(list)), Optional.empty(), list.isRevoked(certificate));
    }

    private static byte[] encoded(X509CRL list) throws CRLException {
        return list.getEncoded();
    }

    private static Word ask(URI responder, X509Certificate certificate, X509Certificate issuer, Instant now)
            throws IOException, GeneralSecurityException, OCSPException, OperatorCreationException {
        var question = new OcspQuestion(certificate, issuer);
        return question.answered(ShortCalls.post(responder, "application/ocsp-request", question.encoded()), now);
    }

    private static Optional<URI> responder(X509Certificate certificate) throws IOException {
        var extension = extension(certificate, Extension.authorityInfoAccess.getId());
        return extension.map(AuthorityInformationAccess::getInstance).flatMap(access -> Stream.of(
                        access.getAccessDescriptions())
                .filter(each -> each.getAccessMethod().equals(AccessDescription.id_ad_ocsp))
                .map(AccessDescription::getAccessLocation)
                .flatMap(RevocationSources::address)
                .findFirst());
    }

    private static Optional<URI> listAddress(X509Certificate certificate) throws IOException {
        var extension = extension(certificate, Extension.cRLDistributionPoints.getId());
        return extension.map(CRLDistPoint::getInstance).flatMap(points -> Stream.of(points.getDistributionPoints())
                .filter(point -> point.getDistributionPoint() != null)
                .map(point -> point.getDistributionPoint().getName())
                .filter(GeneralNames.class::isInstance)
                .flatMap(names -> Stream.of(((GeneralNames) names).getNames()))
                .flatMap(RevocationSources::address)
                .findFirst());
    }

    private static Optional<byte[]> extension(X509Certificate certificate, String id) {
        return Optional.ofNullable(certificate.getExtensionValue(id))
                .map(value -> ASN1OctetString.getInstance(value).getOctets());
    }

    private static Stream<URI> address(GeneralName name) {
        var text = name.getTagNo() == GeneralName.uniformResourceIdentifier
                ? name.getName().toString()
                : "";
        return text.startsWith("http") ? Stream.of(URI.create(text)) : Stream.empty();
    }
}
