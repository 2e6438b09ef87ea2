package ba.sigurno.ejb.certificate.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A small authority that makes keys for demonstrations and tests. Nobody outside trusts them: an installation that
 * issues certificates to people needs a key from an authority that others know.
 */
public final class DemoAuthority {

    private static final int BITS = 2048;
    private static final Duration TTL = Duration.ofDays(3650);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyPair keys;
    private final X500Name name;
    private final X509Certificate certificate;

    /** What a key is for. */
    public enum Purpose {
        SEAL(KeyUsage.digitalSignature | KeyUsage.nonRepudiation),
        TIME_STAMPS(KeyUsage.digitalSignature),
        SITE(KeyUsage.digitalSignature),
        AUTHORITY(KeyUsage.keyCertSign | KeyUsage.cRLSign);

        private final int usage;

        Purpose(int usage) {
            this.usage = usage;
        }
    }

    /** A new authority of that name, for ten years from {@code begin}. */
    public DemoAuthority(String commonName, Instant begin) {
        keys = newKeys();
        name = name(commonName);
        certificate = certificate(name, keys.getPublic(), Purpose.AUTHORITY, begin, begin.plus(TTL));
    }

    /** The certificate of the authority itself, signed by itself. */
    public X509Certificate certificate() {
        return certificate;
    }

    /** A new key with a certificate for a time. */
    public SigningKey newKey(String commonName, Purpose purpose, Instant notBefore, Instant notAfter) {
        var pair = newKeys();
        var own = certificate(name(commonName), pair.getPublic(), purpose, notBefore, notAfter);
        return new SigningKey(pair.getPrivate(), List.of(own, certificate));
    }

    /** The list of certificates that this authority has revoked, for ten years. */
    public X509CRL revocationList(Instant now, X509Certificate... revoked) {
        try {
            var list = new JcaX509v2CRLBuilder(certificate, Date.from(now));
            list.setNextUpdate(Date.from(now.plus(TTL)));
            list.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate));
            for (var each : revoked) {
                list.addCRLEntry(each.getSerialNumber(), Date.from(now), CRLReason.keyCompromise);
            }
            return new JcaX509CRLConverter().getCRL(list.build(signer()));
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes a key with its certificates as PKCS#12. */
    public static void write(SigningKey key, Path file, String password) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            var secret = password.toCharArray();
            store.setKeyEntry("key", key.privateKey(), secret, key.chain().toArray(Certificate[]::new));
            store.store(out, secret);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Something in PEM; {@code kind} is such as "CERTIFICATE" or "X509 CRL". */
    public static String pem(String kind, byte[] encoded) {
        var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
        return "-----BEGIN %s-----%n%s%n-----END %s-----%n".formatted(kind, text, kind);
    }

    private X509Certificate certificate(
            X500Name subject, PublicKey key, Purpose purpose, Instant notBefore, Instant notAfter) {
        try {
            var extensions = new JcaX509ExtensionUtils();
            var builder = new JcaX509v3CertificateBuilder(
                    name, serial(), Date.from(notBefore), Date.from(notAfter), subject, key);
            builder.addExtension(Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(key));
            builder.addExtension(
                    Extension.authorityKeyIdentifier, false, extensions.createAuthorityKeyIdentifier(keys.getPublic()));
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(purpose == Purpose.AUTHORITY));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(purpose.usage));
            if (purpose == Purpose.SITE) {
                var host = IETFUtils.valueToString(
                        subject.getRDNs(BCStyle.CN)[0].getFirst().getValue());
                builder.addExtension(
                        Extension.subjectAlternativeName,
                        false,
                        new GeneralNames(new GeneralName(GeneralName.dNSName, host)));
            }
            if (purpose == Purpose.TIME_STAMPS) {
                builder.addExtension(
                        Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            }
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer()));
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private ContentSigner signer() throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate());
    }

    private static BigInteger serial() {
        return new BigInteger(120, RANDOM).setBit(120);
    }

    private static X500Name name(String commonName) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "BA")
                .addRDN(BCStyle.O, "Sigurno")
                .addRDN(BCStyle.CN, commonName)
                .build();
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
