package ba.sigurno.ejb.certificate.check;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * The one form in which signed data (CMS) is accepted. Much of what goes with a signature is not signed itself; here it may
 * say nothing but what the signature says already, so that nobody can change a byte of it unnoticed.
 */
final class PlainForm {

    private static final Map<ASN1ObjectIdentifier, Set<ASN1ObjectIdentifier>> SIGNATURES_WITH = Map.of(
            NISTObjectIdentifiers.id_sha256,
            Set.of(
                    PKCSObjectIdentifiers.rsaEncryption,
                    PKCSObjectIdentifiers.sha256WithRSAEncryption,
                    X9ObjectIdentifiers.ecdsa_with_SHA256),
            NISTObjectIdentifiers.id_sha384,
            Set.of(
                    PKCSObjectIdentifiers.rsaEncryption,
                    PKCSObjectIdentifiers.sha384WithRSAEncryption,
                    X9ObjectIdentifiers.ecdsa_with_SHA384),
            NISTObjectIdentifiers.id_sha512,
            Set.of(
                    PKCSObjectIdentifiers.rsaEncryption,
                    PKCSObjectIdentifiers.sha512WithRSAEncryption,
                    X9ObjectIdentifiers.ecdsa_with_SHA512));

    private PlainForm() {}

    /** Whether signed data of one signer, who has this certificate, is in that form: written anew, it is the same. */
    static boolean has(ContentInfo signed, X509CertificateHolder signer) throws IOException {
        var data = SignedData.getInstance(signed.getContent());
        if (data.getSignerInfos().size() != 1 || data.getCertificates() == null) {
            return false;
        }
        var info = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
        for (var certificate : data.getCertificates()) {
            Certificate.getInstance(certificate);
        }
        return isPlain(info) && Arrays.equals(encoded(signed), encoded(again(data, again(info, signer))));
    }

    private static ContentInfo again(SignedData data, SignerInfo signer) {
        var content = data.getEncapContentInfo();
        boolean detached = content.getContent() == null;
        var octets = detached
                ? null
                : new DEROctetString(
                        ASN1OctetString.getInstance(content.getContent()).getOctets());
        var parts = new ASN1EncodableVector();
        parts.add(new ASN1Integer(detached ? 1 : 3));
        parts.add(new DERSet(signer.getDigestAlgorithm()));
        parts.add(new ContentInfo(content.getContentType(), octets));
        // Certificates may stand in any order.
        parts.add(new DERTaggedObject(
                false, 0, new DERSequence(data.getCertificates().toArray())));
        parts.add(new DERSet(signer));
        return new ContentInfo(CMSObjectIdentifiers.signedData, new DERSequence(parts));
    }

    private static SignerInfo again(SignerInfo info, X509CertificateHolder signer) {
        return new SignerInfo(
                new SignerIdentifier(new IssuerAndSerialNumber(signer.toASN1Structure())),
                info.getDigestAlgorithm(),
                info.getAuthenticatedAttributes(),
                info.getDigestEncryptionAlgorithm(),
                info.getEncryptedDigest(),
                info.getUnauthenticatedAttributes());
    }

    private static boolean isPlain(SignerInfo info) {
        var digest = info.getDigestAlgorithm();
        var signature = info.getDigestEncryptionAlgorithm();
        return hasNoParameters(digest)
                && hasNoParameters(signature)
                && SIGNATURES_WITH.getOrDefault(digest.getAlgorithm(), Set.of()).contains(signature.getAlgorithm());
    }

    private static boolean hasNoParameters(AlgorithmIdentifier algorithm) {
        return algorithm.getParameters() == null || DERNull.INSTANCE.equals(algorithm.getParameters());
    }

    private static byte[] encoded(ContentInfo content) throws IOException {
        return content.getEncoded(ASN1Encoding.DER);
    }
}
