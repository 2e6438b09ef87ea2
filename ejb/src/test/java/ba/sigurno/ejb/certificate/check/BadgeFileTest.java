package ba.sigurno.ejb.certificate.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import ba.sigurno.ejb.certificate.badge.Badges;
import ba.sigurno.ejb.certificate.seal.DemoAuthority;
import ba.sigurno.ejb.certificate.seal.DemoAuthority.Purpose;
import ba.sigurno.ejb.certificate.seal.SealedFiles;
import ba.sigurno.ejb.certificate.seal.SigningKey;
import ba.sigurno.persistence.certificate.issue.Certificate;
import ba.sigurno.persistence.i18n.Language;
import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The badge of a certificate as a file of its own, and what others hand in for one. */
class BadgeFileTest {

    private static final Certificate CERTIFICATE = HandedIn.certificate(Language.BOSNIAN);
    private static final String BADGE = HandedIn.badge(CERTIFICATE);
    private static final SigningKey OTHER = new DemoAuthority("Druga ustanova", SealedFiles.BEGIN)
            .newKey("Drugi centar", Purpose.SEAL, SealedFiles.BEGIN, SealedFiles.END);

    @ParameterizedTest
    @EnumSource
    void aBadgeAloneIsGenuineToo(Language language) {
        assertThat(HandedIn.finding(HandedIn.badge(HandedIn.certificate(language))))
                .isEqualTo(FileFinding.GENUINE);
    }

    /** Programs that save text put it there; it belongs to no part of the badge. */
    @Test
    void aLineEndBehindItChangesNothing() {
        assertThat(HandedIn.finding(BADGE + "\r\n")).isEqualTo(FileFinding.GENUINE);
    }

    @Property(tries = 300)
    void anyLetterOfIt(
            @ForAll @IntRange(min = 0, max = 999_999) int at, @ForAll @IntRange(min = 1, max = 255) int change) {
        var changed = BADGE.getBytes(StandardCharsets.US_ASCII);
        int place = (int) ((long) at * changed.length / 1_000_000);
        changed[place] ^= (byte) change;
        if (!new String(changed, StandardCharsets.ISO_8859_1).strip().equals(BADGE)) {
            assertThat(HandedIn.finding(changed)).isNotEqualTo(FileFinding.GENUINE);
        }
    }

    @Test
    void eachWayToWriteTheLastLetterOfTheSignature() {
        var start = BADGE.substring(0, BADGE.length() - 1);
        for (char letter : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=".toCharArray()) {
            if (!BADGE.endsWith(String.valueOf(letter))) {
                assertThat(HandedIn.finding(start + letter)).isEqualTo(FileFinding.ALTERED);
            }
        }
    }

    @Test
    void unsignedOrSignedWithWhatEverybodyKnows() throws GeneralSecurityException {
        var payload = BADGE.split("\\.")[1];
        assertThat(HandedIn.finding(encoded("{\"alg\":\"none\"}") + "." + payload + "."))
                .isEqualTo(FileFinding.ALTERED);

        var signed = encoded("{\"alg\":\"HS256\"}") + "." + payload;
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(
                SealedFiles.CENTRE.certificate().getPublicKey().getEncoded(), "HmacSHA256"));
        assertThat(HandedIn.finding(signed + "." + encoded(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)))))
                .isEqualTo(FileFinding.ALTERED);
    }

    @Test
    void signedInOurNameByAnotherKeyWhereverThatMayBe() {
        assertThat(HandedIn.finding(Badges.of(CERTIFICATE, OTHER, HandedIn.OURS)))
                .isEqualTo(FileFinding.ALTERED);
        assertThat(HandedIn.finding(Badges.signed(Badges.payload(CERTIFICATE, HandedIn.OURS), OTHER, HandedIn.OTHERS)))
                .isEqualTo(FileFinding.ALTERED);
    }

    @Test
    void anotherCentresBadgeMayBeGenuineButNotOurs() {
        assertThat(HandedIn.finding(Badges.of(CERTIFICATE, OTHER, HandedIn.OTHERS)))
                .isEqualTo(FileFinding.OTHER_BADGE);
        assertThat(HandedIn.finding("{\"@context\": \"https://w3id.org/openbadges/v2\", \"type\": \"Assertion\"}"))
                .isEqualTo(FileFinding.OTHER_BADGE);
    }

    @Test
    void whatWeSignBesideBadgesIsNone() {
        var list = Json.createObjectBuilder(Badges.payload(CERTIFICATE, HandedIn.OURS))
                .add("id", HandedIn.OURS.statusList(0))
                .build();
        assertThat(HandedIn.finding(Badges.signed(list, SealedFiles.CENTRE, HandedIn.OURS)))
                .isEqualTo(FileFinding.OTHER_KIND);
    }

    @Test
    void whatNamesAThingTwiceIsNotRead() {
        var twice = encoded("{\"alg\":\"none\",\"alg\":\"RS256\"}");
        assertThat(HandedIn.finding(twice + BADGE.substring(BADGE.indexOf('.'))))
                .isEqualTo(FileFinding.OTHER_KIND);
    }

    @Test
    void hugeOrDeepOnesAreNotRead() {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (int levels : new int[] {2000, 8000}) {
                var deep = encoded("{\"a\":".repeat(levels) + "1" + "}".repeat(levels));
                assertThat(HandedIn.finding(deep + "." + deep + ".AA")).isEqualTo(FileFinding.OTHER_KIND);
            }
            assertThat(HandedIn.finding("A".repeat(900_000) + "." + "A".repeat(50_000) + ".A"))
                    .isEqualTo(FileFinding.OTHER_KIND);
            assertThat(HandedIn.finding(".".repeat(900_000))).isEqualTo(FileFinding.OTHER_KIND);
        });
    }

    private static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
