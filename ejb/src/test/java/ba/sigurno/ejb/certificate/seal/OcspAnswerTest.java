package ba.sigurno.ejb.certificate.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ejb.certificate.seal.DemoAuthority.Purpose;
import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
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
import org.junit.jupiter.api.Test;

/** Whose answer about a certificate is believed, and when. */
class OcspAnswerTest {

    private static final Instant NOW = Instant.now();
    private static final Duration HOUR = Duration.ofHours(1);
    private static final SigningKey ISSUER = authority("Izdavalac");
    private static final SigningKey STRANGER = authority("Neko drugi");
    private static final SigningKey HELPER = authority("Odgovara");
    private static final X509Certificate CERTIFICATE = certificate(ISSUER, KeyPurposeId.id_kp_emailProtection);

    private CertificateStatus status = CertificateStatus.GOOD;
    private Instant from = NOW.minus(HOUR);
    private Instant until = NOW.plus(HOUR);
    private BigInteger serial = CERTIFICATE.getSerialNumber();
    private SigningKey issuer = ISSUER;

    @Test
    void theIssuersWordIsTaken() throws Exception {
        assertThat(word(by(ISSUER)).revoked()).isFalse();

        status = new RevokedStatus(Date.from(NOW), 1);
        assertThat(word(by(ISSUER)).revoked()).isTrue();
    }

    @Test
    void soIsThatOfWhomItLetsAnswer() throws Exception {
        assertThat(word(by(HELPER, certificate(ISSUER, KeyPurposeId.id_kp_OCSPSigning)))
                        .revoked())
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
        assertThat(word(by(ISSUER)).revoked()).isFalse();

        from = NOW.minus(Duration.ofMinutes(3));
        until = null;
        assertThat(word(by(ISSUER)).revoked()).isFalse();
    }

    @Test
    void whoDoesNotKnowTheCertificateDoesNotVouchForIt() throws Exception {
        status = new UnknownStatus();
        assertRefused(by(ISSUER));
    }

    private static RevocationSources.Word word(byte[] answer) throws Exception {
        return new OcspQuestion(CERTIFICATE, ISSUER.certificate()).answered(answer, NOW);
    }

    private static void assertRefused(byte[] answer) {
        assertThatThrownBy(() -> word(answer)).isInstanceOf(IOException.class);
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
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    issuer.certificate(),
                    BigInteger.valueOf(4711),
                    Date.from(SealedFiles.BEGIN),
                    Date.from(SealedFiles.END),
                    HELPER.certificate().getSubjectX500Principal(),
                    HELPER.certificate().getPublicKey());
            builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose));
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
