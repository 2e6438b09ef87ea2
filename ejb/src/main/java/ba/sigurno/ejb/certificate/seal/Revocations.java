package ba.sigurno.ejb.certificate.seal;

import ba.sigurno.ejb.crypto.Sha256;
import ba.sigurno.ejb.pdf.signing.Signing.Proof;
import eu.europa.esig.dss.enumerations.RevocationType;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.revocation.RevocationToken;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * The proof that no certificate of a seal was revoked, gathered before it is made. Issuers are asked every few minutes at
 * most, also when they do not answer.
 */
final class Revocations {

    private static final Logger LOG = Logger.getLogger(Revocations.class.getName());
    private static final Duration FRESH = Duration.ofMinutes(10);

    /** A certificate is a file to mail around, so a long list stays outside; in bytes. */
    private static final int MAX = 16 * 1024;

    private final RevocationSources sources;
    private final Clock clock;

    private volatile State state;

    /**
     * What is known by now.
     *
     * @param of the certificates it is about
     * @param proof complete, or nothing
     * @param revoked whether one of them is
     */
    record State(List<X509Certificate> of, Proof proof, boolean revoked, Instant at) {}

    Revocations(RevocationSources sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /** What is known of the certificates, each followed by that of its issuer; one without is trusted by itself. */
    State of(List<X509Certificate> certificates) {
        var known = state;
        var now = clock.instant();
        if (known == null
                || !known.of().equals(certificates)
                || known.at().plus(FRESH).isBefore(now)) {
            known = gather(certificates, now);
            state = known;
        }
        return known;
    }

    private State gather(List<X509Certificate> certificates, Instant now) {
        // The same list may speak of several certificates.
        Map<String, RevocationToken<?>> words = new LinkedHashMap<>();
        boolean complete = true;
        boolean revoked = false;
        for (var certificate : certificates) {
            var issuer = issuer(certificate, certificates);
            if (issuer == null) {
                continue;
            }
            try {
                var word = sources.about(new CertificateToken(certificate), new CertificateToken(issuer), now);
                word.ifPresent(each -> words.put(Sha256.hex(each.getEncoded()), each));
                complete &= word.isPresent();
                revoked |= word.isPresent() && word.get().getStatus().isRevoked();
            } catch (IOException e) {
                LOG.warning(() -> "Nothing is known of the revocation of %s: %s"
                        .formatted(certificate.getSubjectX500Principal(), e));
                complete = false;
            }
        }
        var proof = new Proof(
                encoded(certificates.stream().distinct().toList()),
                encoded(words.values(), RevocationType.CRL),
                encoded(words.values(), RevocationType.OCSP));
        if (size(proof) > MAX) {
            LOG.warning(
                    () -> "What issuers say of revocation is too long for a certificate: " + size(proof) + " bytes");
            complete = false;
        }
        return new State(certificates, complete ? proof : Proof.NONE, revoked, now);
    }

    private static X509Certificate issuer(X509Certificate certificate, List<X509Certificate> known) {
        return known.stream()
                .filter(other -> !other.equals(certificate)
                        && other.getSubjectX500Principal().equals(certificate.getIssuerX500Principal()))
                .findFirst()
                .orElse(null);
    }

    /** In bytes. */
    static int size(List<X509Certificate> certificates) {
        return size(encoded(certificates).stream());
    }

    /** Of what is said of revocation, in bytes. */
    static int size(Proof proof) {
        return size(Stream.concat(proof.revocationLists().stream(), proof.answers().stream()));
    }

    private static int size(Stream<byte[]> parts) {
        return parts.mapToInt(part -> part.length).sum();
    }

    private static List<byte[]> encoded(Collection<RevocationToken<?>> words, RevocationType type) {
        return words.stream()
                .filter(word -> word.getRevocationType() == type)
                .map(RevocationToken::getEncoded)
                .toList();
    }

    private static List<byte[]> encoded(List<X509Certificate> certificates) {
        return certificates.stream()
                .map(certificate -> {
                    try {
                        return certificate.getEncoded();
                    } catch (CertificateEncodingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }
}
