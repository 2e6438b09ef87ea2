package ba.sigurno.ejb.certificate.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ejb.certificate.seal.DemoAuthority.Purpose;
import com.sun.net.httpserver.HttpServer;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.revocation.RevocationToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Whose answer (OCSP) or list (CRL) about a certificate is believed, and when. */
class RevocationSourcesTest {

    private static final Instant NOW = Instant.now();
    private static final Duration HOUR = Duration.ofHours(1);
    private static final SigningKey ISSUER = authority("Izdavalac");
    private static final SigningKey STRANGER = authority("Neko drugi");
    private static final SigningKey HELPER = authority("Odgovara");

    /** Answers whatever the test in hand gave it. */
    private static final HttpServer SERVER = server();

    private static final X509Certificate CERTIFICATE = certificate(
            ISSUER, KeyPurposeId.id_kp_emailProtection, Extension.authorityInfoAccess, responder(address()));
    private static final X509Certificate LISTED =
            certificate(ISSUER, KeyPurposeId.id_kp_emailProtection, Extension.cRLDistributionPoints, list(address()));

    private static volatile byte[] given;

    private CertificateStatus status = CertificateStatus.GOOD;
    private Instant from = NOW.minus(HOUR);
    private Instant until = NOW.plus(HOUR);
    private BigInteger serial = CERTIFICATE.getSerialNumber();
    private SigningKey issuer = ISSUER;

    @AfterAll
    static void close() {
        SERVER.stop(0);
    }

    @Test
    void theIssuersWordIsTaken() throws Exception {
        assertThat(isRevoked(by(ISSUER))).isFalse();

        status = new RevokedStatus(Date.from(NOW), 1);
        assertThat(isRevoked(by(ISSUER))).isTrue();
    }

    /** As RFC 6960 and a document's security store have it, with the status around the answer. */
    @Test
    void theAnswerIsKeptAsItCame() throws Exception {
        given = by(ISSUER);

        assertThat(about(CERTIFICATE).orElseThrow().getEncoded()).isEqualTo(given);
    }

    @Test
    void soIsThatOfWhomItLetsAnswer() throws Exception {
        assertThat(isRevoked(by(HELPER, certificate(ISSUER, KeyPurposeId.id_kp_OCSPSigning))))
                .isFalse();
    }

    @Test
    void nobodyElsesWordIs() throws Exception {
        assertRefused(by(STRANGER));
        assertRefused(by(HELPER, certificate(STRANGER, KeyPurposeId.id_kp_OCSPSigning)));
        assertRefused(by(HELPER, certificate(ISSUER, KeyPurposeId.id_kp_emailProtection)));
        assertRefused(by(STRANGER, certificate(ISSUER, KeyPurposeId.id_kp_OCSPSigning)));
    }

    @Test
    void anAnswerAboutAnotherCertificateIsNone() throws Exception {
        serial = serial.add(BigInteger.ONE);
        assertRefused(by(ISSUER));
    }

    @Test
    void norIsOneAboutTheSameNumberOfAnotherIssuer() throws Exception {
        issuer = STRANGER;
        assertRefused(by(ISSUER));
    }

    @Test
    void anAnswerOfAnotherTimeIsNone() throws Exception {
        until = NOW.minus(Duration.ofMinutes(10));
        assertRefused(by(ISSUER));

        from = NOW.plus(Duration.ofMinutes(10));
        until = NOW.plus(HOUR);
        assertRefused(by(ISSUER));
    }

    @Test
    void clocksMayBeMinutesApart() throws Exception {
        from = NOW.plus(Duration.ofMinutes(3));
        assertThat(isRevoked(by(ISSUER))).isFalse();

        from = NOW.minus(Duration.ofMinutes(3));
        until = null;
        assertThat(isRevoked(by(ISSUER))).isFalse();
    }

    @Test
    void whoDoesNotKnowTheCertificateDoesNotVouchForIt() throws Exception {
        status = new UnknownStatus();
        assertRefused(by(ISSUER));
    }

    @Test
    void whatIsNoAnswerIsNone() {
        assertRefused("<html>Prijavite se</html>".getBytes(StandardCharsets.UTF_8));
        assertRefused(new byte[0]);
    }

    @Test
    void theIssuersListIsTakenWhereThereIsNobodyToAsk() throws Exception {
        assertThat(isRevoked(LISTED, list(ISSUER))).isFalse();
        assertThat(isRevoked(LISTED, list(ISSUER, LISTED))).isTrue();
    }

    @Test
    void anotherOnesListOrOneOfAnotherTimeIsNone() throws Exception {
        var forged = list(STRANGER);
        assertThatThrownBy(() -> isRevoked(LISTED, forged)).isInstanceOf(IOException.class);
        until = NOW.minus(Duration.ofMinutes(10));
        var old = list(ISSUER);
        assertThatThrownBy(() -> isRevoked(LISTED, old)).isInstanceOf(IOException.class);
    }

    @Test
    void whatWasRevokedOnceStaysSo() throws Exception {
        until = NOW.minus(Duration.ofMinutes(10));
        assertThat(isRevoked(LISTED, list(ISSUER, LISTED))).isTrue();
    }

    @Test
    void ofWhomNoAddressIsKnownNothingIsKnown() throws Exception {
        assertThat(about(certificate(ISSUER, KeyPurposeId.id_kp_emailProtection)))
                .isEmpty();
    }

    private static boolean isRevoked(byte[] answer) throws IOException {
        return isRevoked(CERTIFICATE, answer);
    }

    private static boolean isRevoked(X509Certificate certificate, byte[] answer) throws IOException {
        given = answer;
        return about(certificate).orElseThrow().getStatus().isRevoked();
    }

    private static Optional<RevocationToken<?>> about(X509Certificate certificate) throws IOException {
        return new RevocationSources(Optional.empty())
                .about(new CertificateToken(certificate), new CertificateToken(ISSUER.certificate()), NOW);
    }

    private static void assertRefused(byte[] answer) {
        assertThatThrownBy(() -> isRevoked(answer)).isInstanceOf(IOException.class);
    }

    /** A list in the name of the issuer, signed with a key. */
    private byte[] list(SigningKey key, X509Certificate... revoked) throws Exception {
        var list =
                new X509v2CRLBuilder(new JcaX509CertificateHolder(ISSUER.certificate()).getSubject(), Date.from(from));
        list.setNextUpdate(Date.from(until));
        for (var each : revoked) {
            list.addCRLEntry(each.getSerialNumber(), Date.from(NOW), CRLReason.keyCompromise);
        }
        return list.build(signer(key)).getEncoded();
    }

    private static HttpServer server() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                try (exchange) {
                    exchange.getRequestBody().readAllBytes();
                    exchange.sendResponseHeaders(200, given.length == 0 ? -1 : given.length);
                    exchange.getResponseBody().write(given);
                }
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GeneralName address() {
        var address = "http://127.0.0.1:" + SERVER.getAddress().getPort() + "/";
        return new GeneralName(GeneralName.uniformResourceIdentifier, address);
    }

    private static ASN1Encodable responder(GeneralName address) {
        return new AuthorityInformationAccess(AccessDescription.id_ad_ocsp, address);
    }

    private static ASN1Encodable list(GeneralName address) {
        var point = new DistributionPoint(new DistributionPointName(new GeneralNames(address)), null, null);
        return new CRLDistPoint(new DistributionPoint[] {point});
    }

    /** An answer signed with a key, which shows these certificates. */
    private byte[] by(SigningKey key, X509Certificate... shown) throws Exception {
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        var about = new CertificateID(
                digests.get(CertificateID.HASH_SHA1), new JcaX509CertificateHolder(issuer.certificate()), serial);
        var certificates = new X509CertificateHolder[shown.length];
        for (int at = 0; at < shown.length; at++) {
            certificates[at] = new JcaX509CertificateHolder(shown[at]);
        }
        var name = new JcaX509CertificateHolder(key.certificate()).getSubject();
        var answer = new BasicOCSPRespBuilder(new RespID(name))
                .addResponse(about, status, Date.from(from), until == null ? null : Date.from(until))
                .build(signer(key), certificates, Date.from(NOW));
        return new OCSPRespBuilder().build(OCSPResp.SUCCESSFUL, answer).getEncoded();
    }

    /** A certificate for the key of who answers, for one purpose. */
    private static X509Certificate certificate(SigningKey issuer, KeyPurposeId purpose) {
        return certificate(issuer, purpose, Extension.noRevAvail, DERNull.INSTANCE);
    }

    private static X509Certificate certificate(
            SigningKey issuer, KeyPurposeId purpose, ASN1ObjectIdentifier extension, ASN1Encodable value) {
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    issuer.certificate(),
                    BigInteger.valueOf(4711),
                    Date.from(SealedFiles.BEGIN),
                    Date.from(SealedFiles.END),
                    HELPER.certificate().getSubjectX500Principal(),
                    HELPER.certificate().getPublicKey());
            builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose));
            builder.addExtension(extension, false, value);
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer(issuer)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static ContentSigner signer(SigningKey key) throws Exception {
        return new JcaContentSignerBuilder(key.javaAlgorithm()).build(key.privateKey());
    }

    private static SigningKey authority(String name) {
        return SealedFiles.AUTHORITY.newKey(name, Purpose.AUTHORITY, SealedFiles.BEGIN, SealedFiles.END);
    }
}
