package ba.sigurno.ejb.certificate.check;

import ba.sigurno.ejb.crypto.Sha256;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * A signature of the centre over the content of a file, found good.
 *
 * @param signer the certificate of the key, as we have it
 * @param stamp the time-stamp over it, if it has one; not looked at yet
 * @param travelling the certificates that go with the signature, which nobody signed
 */
record CentreSignature(X509Certificate signer, Optional<TimeStamp> stamp, List<X509CertificateHolder> travelling) {

    /**
     * Verifies a signature; empty unless one of these keys made it, just so and over just that.
     *
     * @throws IOException when it is none that can be read
     */
    static Optional<CentreSignature> of(SignedParts parts, List<X509Certificate> keys) throws IOException {
        if (!DerNesting.isSound(parts.signature())) {
            throw new IOException("The signature is nested too deep or holds too much");
        }
        try {
            var cms = new CMSSignedData(new CMSProcessableByteArray(parts.content()), parts.signature());
            var signers = cms.getSignerInfos().getSigners();
            if (signers.size() != 1) {
                return Optional.empty();
            }
            var signer = signers.iterator().next();
            for (var key : keys) {
                var holder = new JcaX509CertificateHolder(key);
                // What costs most is done for the one key that the signature names.
                if (signer.getSID().match(holder) && isBy(key, signer) && isOnlyWay(parts.signature(), holder)) {
                    return Optional.of(good(key, signer, cms));
                }
            }
            return Optional.empty();
        } catch (CMSException | GeneralSecurityException | OperatorCreationException | RuntimeException e) {
            // What a stranger wrote can break a reader of ASN.1 in any way.
            throw new IOException(e);
        }
    }

    private static boolean isOnlyWay(byte[] signature, X509CertificateHolder signer) throws IOException {
        var read = ContentInfo.getInstance(ASN1Primitive.fromByteArray(signature));
        return Arrays.equals(read.getEncoded(ASN1Encoding.DER), signature) && PlainForm.has(read, signer);
    }

    private static boolean isBy(X509Certificate key, SignerInformation signer)
            throws CMSException, GeneralSecurityException, OperatorCreationException {
        return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(key.getPublicKey()))
                && names(signer.getSignedAttributes(), key);
    }

    /** As PAdES asks, a signature says by which certificate it was made. */
    private static boolean names(AttributeTable signed, X509Certificate key) throws GeneralSecurityException {
        var attribute = signed.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (attribute == null || attribute.getAttrValues().size() != 1) {
            return false;
        }
        var ids = SigningCertificateV2.getInstance(attribute.getAttrValues().getObjectAt(0))
                .getCerts();
        return ids.length == 1 && Arrays.equals(ids[0].getCertHash(), Sha256.of(key.getEncoded()));
    }

    private static CentreSignature good(X509Certificate key, SignerInformation signer, CMSSignedData cms)
            throws IOException, CMSException {
        return new CentreSignature(
                key, TimeStamp.of(signer), List.copyOf(cms.getCertificates().getMatches(null)));
    }
}
