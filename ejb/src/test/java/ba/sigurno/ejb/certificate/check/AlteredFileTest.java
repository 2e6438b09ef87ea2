package ba.sigurno.ejb.certificate.check;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.certificate.badge.Badges;
import ba.sigurno.ejb.certificate.seal.Seal;
import ba.sigurno.ejb.certificate.seal.SealedFiles;
import ba.sigurno.persistence.i18n.Language;
import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a file of ours, it is not taken for genuine afterwards. */
class AlteredFileTest {

    private static final byte[] FILE = HandedIn.file(Language.BOSNIAN);
    private static final Forgery FORGERY = new Forgery(FILE);
    private static final Seal SEAL = SealedFiles.seal(SealedFiles.CENTRE, true, true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.7\n",
                "/MediaBox",
                "endstream",
                "/EmbeddedFile",
                "/Contents <",
                "/ByteRange",
                "/SubFilter",
                "/DSS",
                "startxref",
                "%%EOF"
            })
    void aByteInEachPartOfTheFile(String part) {
        for (int change : new int[] {1, 0x20, 0x80}) {
            assertThat(HandedIn.finding(FORGERY.flipped(FORGERY.at(part) + 1, change)))
                    .as(part)
                    .isEqualTo(FileFinding.ALTERED);
        }
    }

    @Property(tries = 150)
    void anyByteOfTheFile(
            @ForAll @IntRange(min = 0, max = 999_999) int at, @ForAll @IntRange(min = 1, max = 255) int change) {
        int place = (int) ((long) at * FILE.length / 1_000_000);
        assertThat(HandedIn.finding(FORGERY.flipped(place, change))).isNotEqualTo(FileFinding.GENUINE);
    }

    /** The digest protects all others; in the signature itself only its form does. */
    @Property(tries = 400)
    void anyByteOfTheSignature(
            @ForAll @IntRange(min = 0, max = 999_999) int at, @ForAll @IntRange(min = 1, max = 255) int change) {
        int bytes = (FORGERY.end() - FORGERY.begin() + 1) / 2;
        int place = (int) ((long) at * bytes / 1_000_000);
        assertThat(HandedIn.finding(FORGERY.flippedInSignature(place, change))).isNotEqualTo(FileFinding.GENUINE);
    }

    @Test
    void theSignatureWrittenInAnotherWay() {
        int zeros = FORGERY.end() + 9;
        assertThat(HandedIn.finding(FORGERY.flipped(zeros, '0' ^ '1'))).isEqualTo(FileFinding.ALTERED);
        assertThat(HandedIn.finding(FORGERY.flipped(zeros, '0' ^ ' '))).isEqualTo(FileFinding.ALTERED);
        var digits = new String(FILE, FORGERY.begin(), 400, StandardCharsets.US_ASCII);
        assertThat(HandedIn.finding(FORGERY.said(digits, digits.toUpperCase(Locale.ROOT))))
                .isEqualTo(FileFinding.ALTERED);
    }

    @Test
    void somethingBehindItsEndOrMissingThere() {
        for (var more : new String[] {" ", "\n", "\0", "%%EOF\n"}) {
            assertThat(HandedIn.finding(FORGERY.continued(more))).isEqualTo(FileFinding.ALTERED);
        }
        for (int less : new int[] {1, 7, 2000, FILE.length / 2}) {
            assertThat(HandedIn.finding(FORGERY.cut(less))).isNotEqualTo(FileFinding.GENUINE);
        }
    }

    @Test
    void aChangeThatAProgramWroteBehindItsEnd() throws IOException {
        assertThat(HandedIn.finding(FORGERY.updated(Forgery::note))).isEqualTo(FileFinding.ALTERED);
        assertThat(HandedIn.finding(FORGERY.updated(Forgery::title))).isEqualTo(FileFinding.ALTERED);
        assertThat(HandedIn.finding(FORGERY.updated(pdf -> {
                    var second = new PDSignature();
                    second.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
                    second.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
                    pdf.addSignature(second, content -> new byte[500]);
                })))
                .isEqualTo(FileFinding.ALTERED);
    }

    @Test
    void aSignatureOfOursOverAPartOfTheFile() throws IOException {
        int begin = FORGERY.begin() - 1;
        int end = new String(FILE, StandardCharsets.ISO_8859_1).indexOf('>', begin) + 1;
        int rest = FILE.length - end;

        assertThat(HandedIn.finding(FORGERY.signedOver(SEAL, begin, end, rest))).isEqualTo(FileFinding.GENUINE);
        assertThat(HandedIn.finding(FORGERY.signedOver(SEAL, begin, end, rest - 10)))
                .isEqualTo(FileFinding.ALTERED);
        assertThat(HandedIn.finding(FORGERY.signedOver(SEAL, begin - 10, end, rest)))
                .isEqualTo(FileFinding.ALTERED);
        assertThat(HandedIn.finding(FORGERY.signedOver(SEAL, begin, end + 10, rest - 10)))
                .isEqualTo(FileFinding.ALTERED);
        assertThat(HandedIn.finding(FORGERY.signedOver(SEAL, begin + 2, end, rest)))
                .isEqualTo(FileFinding.ALTERED);
    }

    @Test
    void oursSignatureOnAnotherOfOurFiles() {
        var other = new Forgery(HandedIn.file(Language.CROATIAN));
        var taken = SignedParts.of(new String(FILE, StandardCharsets.ISO_8859_1))
                .orElseThrow()
                .signature();

        assertThat(HandedIn.finding(other.withSignature(taken))).isEqualTo(FileFinding.ALTERED);
    }

    @Test
    void aBadgeThatSaysSomethingElseThanTheRecord() {
        var certificate = HandedIn.certificate(Language.BOSNIAN);
        var payload = Json.createReader(new StringReader(
                        Badges.payload(certificate, HandedIn.OURS).toString().replace("Šećerović", "Šečerović")))
                .readObject();
        var badge = Badges.signed(payload, SealedFiles.CENTRE, HandedIn.OURS);

        assertThat(HandedIn.finding(badge)).isEqualTo(FileFinding.ALTERED);
        assertThat(HandedIn.finding(HandedIn.file(certificate, badge, SEAL))).isEqualTo(FileFinding.ALTERED);
    }

    @Test
    void theBadgeOfOneCertificateInTheFileOfAnother() {
        var badge = HandedIn.badge(HandedIn.certificate(Language.CROATIAN));

        assertThat(HandedIn.finding(HandedIn.file(HandedIn.certificate(Language.BOSNIAN), badge, SEAL)))
                .isEqualTo(FileFinding.OTHER_KIND);
    }
}
