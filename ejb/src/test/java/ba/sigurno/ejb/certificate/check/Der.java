package ba.sigurno.ejb.certificate.check;

import ba.sigurno.persistence.i18n.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;

/** Parts of signatures as no library writes them. */
final class Der {

    static final int SET = 0x31;
    static final int SEQUENCE = 0x30;
    private static final int OCTETS = 0x04;
    private static final int SIGNED = 0xa0;
    private static final int UNSIGNED = 0xa1;

    private Der() {}

    /** A thing of less than 64 KB, with these parts. */
    static byte[] of(int tag, byte[]... parts) {
        var content = new ByteArrayOutputStream();
        for (var part : parts) {
            content.writeBytes(part);
        }
        var der = new ByteArrayOutputStream();
        der.write(tag);
        if (content.size() > 127) {
            der.write(0x82);
            der.write(content.size() >> 8);
        }
        der.write(content.size());
        der.writeBytes(content.toByteArray());
        return der.toByteArray();
    }

    /** A set of so many members, the last in order first. */
    static byte[] upsideDown(int members) {
        return of(
                SET,
                IntStream.range(0, members)
                        .map(number -> members - number)
                        .mapToObj(number -> of(OCTETS, new byte[] {(byte) (number >> 8), (byte) number}))
                        .toArray(byte[][]::new));
    }

    /** A signature that names our key and has something unsigned with it. */
    static byte[] signatureWith(byte[] unsigned) throws IOException {
        var ours = SignedParts.of(new String(HandedIn.file(Language.BOSNIAN), StandardCharsets.ISO_8859_1))
                .orElseThrow();
        var content = ContentInfo.getInstance(ASN1Sequence.fromByteArray(ours.signature()));
        var data = SignedData.getInstance(content.getContent());
        var signer = ASN1Sequence.getInstance(data.getSignerInfos().getObjectAt(0));
        var signed = of(SEQUENCE, parts(signer, signer.size() - 1), of(UNSIGNED, unsigned));
        var whole = ASN1Sequence.getInstance(content.getContent());
        return of(
                SEQUENCE,
                content.getContentType().getEncoded(),
                of(SIGNED, of(SEQUENCE, parts(whole, whole.size() - 1), of(SET, signed))));
    }

    private static byte[] parts(ASN1Sequence sequence, int count) throws IOException {
        var parts = new ByteArrayOutputStream();
        for (int at = 0; at < count; at++) {
            parts.writeBytes(sequence.getObjectAt(at).toASN1Primitive().getEncoded());
        }
        return parts.toByteArray();
    }
}
