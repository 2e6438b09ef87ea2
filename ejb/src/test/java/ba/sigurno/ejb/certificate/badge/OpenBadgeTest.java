package ba.sigurno.ejb.certificate.badge;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.certificate.issue.SampleCertificate;
import ba.sigurno.persistence.i18n.Language;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpenBadgeTest {

    @BeforeAll
    static void theKeysLieThereForTheJudges() {
        BadgeSamples.leaveKeys();
    }

    @ParameterizedTest
    @EnumSource
    void aBadgeSaysWhatThePaperSays(Language language) {
        var certificate = SampleCertificate.in(language);
        var badge =
                BadgeSamples.signed(OpenBadge.of(certificate, BadgeSamples.VALID, BadgeSamples.OURS), BadgeSamples.RSA);
        BadgeSamples.leave(language.getTag() + ".jwt", badge.text());

        assertThat(badge.isSignedBy(BadgeSamples.RSA.getPublic())).isTrue();
        var subject = badge.payload().getJsonObject("credentialSubject");
        assertThat(subject.getJsonArray("identifier").getJsonObject(0).getString("identityHash"))
                .isEqualTo(certificate.getHolderName());
        assertThat(subject.getString("licenseNumber")).isEqualTo("SIG-2026-7K3M-Q9TD");
        var achievement = subject.getJsonObject("achievement");
        assertThat(achievement.getString("name"))
                .isEqualTo(certificate.content().programmeTitle());
        assertThat(achievement.getString("inLanguage")).isEqualTo(language.getTag());
    }

    @Test
    void whatTheTokenClaimsIsWhatTheCredentialSays() {
        var badge = OpenBadge.of(SampleCertificate.in(Language.BOSNIAN), BadgeSamples.VALID, BadgeSamples.OURS);
        assertThat(badge.getString("iss"))
                .isEqualTo(badge.getJsonObject("issuer").getString("id"));
        assertThat(badge.getString("jti")).isEqualTo(badge.getString("id"));
        assertThat(badge.getString("sub"))
                .isEqualTo(badge.getJsonObject("credentialSubject").getString("id"));
        assertThat(badge.getString("validFrom")).isEqualTo("2026-10-15T08:00:00Z");
        assertThat(badge.getInt("nbf")).isEqualTo(1_792_051_200);
    }

    @Test
    void theHeaderIsTheOneThatOpenBadgesAskFor() {
        var badge = OpenBadge.of(SampleCertificate.in(Language.BOSNIAN), BadgeSamples.VALID, BadgeSamples.OURS);
        var header =
                BadgeSamples.signed(badge, BadgeSamples.RSA).jose().getHeader().toJSONObject();
        assertThat(header).containsOnlyKeys("alg", "kid", "typ").containsEntry("typ", "JWT");
    }

    @Test
    void aBadgeOfAVoidCertificateIsToldFromAValidOne() {
        leave("revoked", BadgeSamples.REVOKED);
        leave("es256", BadgeSamples.VALID);
        var list = StatusList.credential(
                BadgeSamples.OURS.statusList(0),
                BadgeSamples.OURS.issuer(),
                List.of(3, BadgeSamples.REVOKED.index()),
                Instant.now());
        BadgeSamples.leave(
                "status.jwt", BadgeSamples.signed(list, BadgeSamples.RSA).text());
        assertThat(list.getJsonObject("credentialSubject").getString("encodedList"))
                .startsWith("u")
                .hasSizeLessThan(3000);
    }

    private static void leave(String name, StatusPlace place) {
        var credential = OpenBadge.of(SampleCertificate.in(Language.BOSNIAN), place, BadgeSamples.OURS);
        BadgeSamples.leave(
                name + ".jwt", BadgeSamples.signed(credential, BadgeSamples.EC).text());
    }

    @Test
    void oneChangedLetterIsNoticed() {
        var badge = BadgeSamples.signed(
                OpenBadge.of(SampleCertificate.in(Language.CROATIAN), BadgeSamples.VALID, BadgeSamples.OURS),
                BadgeSamples.EC);
        var parts = badge.text().split("\\.");
        var said = badge.payload().toString().replace("Šećerović", "Šečerović");
        var changed = String.join(
                ".",
                parts[0],
                Base64.getUrlEncoder().withoutPadding().encodeToString(said.getBytes(StandardCharsets.UTF_8)),
                parts[2]);
        BadgeSamples.leave("altered.jwt", changed);

        assertThat(badge.isSignedBy(BadgeSamples.EC.getPublic())).isTrue();
        assertThat(CompactJws.read(changed).orElseThrow().isSignedBy(BadgeSamples.EC.getPublic()))
                .isFalse();
    }

    @Test
    void anotherKeyDoesNotSignForUs() {
        var credential = OpenBadge.of(SampleCertificate.in(Language.BOSNIAN), BadgeSamples.VALID, BadgeSamples.OTHERS);
        var badge = BadgeSamples.signed(credential, BadgeSamples.FOREIGN);
        BadgeSamples.leave("foreign.jwt", badge.text());

        assertThat(badge.isSignedBy(BadgeSamples.EC.getPublic())).isFalse();
        assertThat(badge.isSignedBy(BadgeSamples.RSA.getPublic())).isFalse();
    }

    @Test
    void whatIsNoSignedDocumentIsNotRead() {
        for (var text :
                new String[] {"", "a.b", "....", "e30.e30", "e30.!.e30", "W10.W10.W10", "bnVsbA.bnVsbA.bnVsbA"}) {
            assertThat(CompactJws.read(text)).as(text).isEmpty();
        }
    }
}
