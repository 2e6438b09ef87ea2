package ba.sigurno.ejb.certificate.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ejb.certificate.issue.SampleCertificate;
import ba.sigurno.ejb.certificate.seal.DemoAuthority.Purpose;
import ba.sigurno.ejb.certificate.seal.OwnStamps;
import ba.sigurno.ejb.certificate.seal.Seal;
import ba.sigurno.ejb.certificate.seal.SealedFiles;
import ba.sigurno.ejb.certificate.seal.SigningKey;
import ba.sigurno.persistence.i18n.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that we made, and whether the key that sealed them is to be believed. */
class GenuineFileTest {

    private static final Instant NOW = Instant.now();

    /** Was good until a month ago. */
    private static final SigningKey OLD = SealedFiles.AUTHORITY.newKey(
            "Stari ključ", Purpose.SEAL, SealedFiles.BEGIN, NOW.minus(Duration.ofDays(30)));

    private static final SigningKey STRANGER =
            SealedFiles.AUTHORITY.newKey("Drugi centar", Purpose.SEAL, SealedFiles.BEGIN, SealedFiles.END);

    @ParameterizedTest
    @EnumSource
    void aFileIsGenuineInEachLanguageAndFindsItsRecord(Language language) {
        var checked = HandedIn.CHECK.check(HandedIn.file(language), HandedIn::record);

        assertThat(checked.finding()).isEqualTo(FileFinding.GENUINE);
        assertThat(checked.certificate()).contains(HandedIn.certificate(language));
    }

    @Test
    void itIsGenuineWithoutAProofOrATimeStampToo() {
        var certificate = HandedIn.certificate(Language.BOSNIAN);

        assertThat(HandedIn.finding(HandedIn.file(certificate, SealedFiles.seal(SealedFiles.CENTRE, true, false))))
                .isEqualTo(FileFinding.GENUINE);
        assertThat(HandedIn.finding(HandedIn.file(certificate, SealedFiles.seal(SealedFiles.CENTRE, false, false))))
                .isEqualTo(FileFinding.GENUINE);
    }

    @Test
    void whatIsNotOnRecordIsSaidToBeOursAllTheSame() {
        var unknown = SampleCertificate.in(Language.BOSNIAN);

        assertThat(HandedIn.finding(HandedIn.file(unknown, SealedFiles.seal(SealedFiles.CENTRE, true, true))))
                .isEqualTo(FileFinding.UNRECORDED);
        assertThat(HandedIn.finding(HandedIn.badge(unknown))).isEqualTo(FileFinding.UNRECORDED);
    }

    @Test
    void aKeyThatExpiredSinceIsBelievedForWhatItSealedBefore() {
        var seasoned = HandedIn.by(SealedFiles.keys(OLD));

        assertThat(finding(seasoned, sealedBy(OLD, true, 60))).isEqualTo(FileFinding.GENUINE);
        assertThat(finding(seasoned, sealedBy(OLD, false, 60))).isEqualTo(FileFinding.GENUINE);
    }

    @Test
    void aFormerKeyIsBelievedAndAKeyThatWasTakenOffIsNobodys() {
        var file = sealedBy(OLD, true, 60);

        assertThat(finding(HandedIn.by(SealedFiles.keys(SealedFiles.CENTRE, OLD)), file))
                .isEqualTo(FileFinding.GENUINE);
        assertThat(HandedIn.finding(file)).isEqualTo(FileFinding.ALTERED);
    }

    @Test
    void anExpiredKeyIsNotBelievedForWhatItSealedAfterwards() throws IOException {
        // Made by whoever holds the key with other software; ours refuses.
        var late = new Forgery(sealedBy(OLD, false, 60)).said("(D:" + day(60), "(D:" + day(3));
        var forged = new Forgery(late).signedBy(seal(OLD, false, 60));

        assertThat(finding(HandedIn.by(SealedFiles.keys(OLD)), forged)).isEqualTo(FileFinding.LAPSED);
    }

    @Test
    void aRevokedKeyIsBelievedForWhatATimeStampSaysItSealedBefore() {
        var revoked = HandedIn.by(
                SealedFiles.keys(SealedFiles.CENTRE),
                Optional.of(SealedFiles.revocationList(SealedFiles.CENTRE).toString()));

        assertThat(finding(revoked, sealedBy(SealedFiles.CENTRE, true, 10))).isEqualTo(FileFinding.GENUINE);
        assertThat(finding(revoked, sealedBy(SealedFiles.CENTRE, false, 10))).isEqualTo(FileFinding.LAPSED);
    }

    /** The document names who gave it, but whoever stole the key wrote the document. */
    @Test
    void aRevokedKeyIsNotBelievedForATimeStampOfWhomeverTheDocumentNames() {
        var file = sealedBy(SealedFiles.CENTRE, true, 10);
        var revoked = Optional.of(SealedFiles.revocationList(SealedFiles.CENTRE).toString());
        var withoutOwnStamps = HandedIn.by(
                SealedFiles.keys(SealedFiles.CENTRE), revoked, new OwnStamps(Optional.empty(), Optional.empty()));

        assertThat(finding(withoutOwnStamps, file)).isEqualTo(FileFinding.LAPSED);
    }

    @Test
    void nothingIsSaidWhileNobodyKnowsWhichKeysAreRevoked(@TempDir Path folder) throws IOException {
        var file = sealedBy(SealedFiles.CENTRE, true, 10);
        var list = folder.resolve("revoked.crl");
        var check = HandedIn.by(SealedFiles.keys(SealedFiles.CENTRE), Optional.of(list.toString()));
        assertThatThrownBy(() -> finding(check, file)).isInstanceOf(UncheckedIOException.class);

        Files.writeString(list, "<html>404</html>");
        assertThatThrownBy(() -> finding(check, file)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void whatAnotherKeySealedInOurNameIsNotOurs() {
        assertThat(HandedIn.finding(sealedBy(STRANGER, true, 1))).isEqualTo(FileFinding.ALTERED);
    }

    private static FileFinding finding(FileCheck check, byte[] file) {
        return check.check(file, HandedIn::record).finding();
    }

    /** Sealed so many days ago. */
    private static byte[] sealedBy(SigningKey key, boolean stamped, int daysAgo) {
        var certificate = HandedIn.certificate(Language.BOSNIAN);
        return HandedIn.file(certificate, HandedIn.badge(certificate, key), seal(key, stamped, daysAgo));
    }

    private static Seal seal(SigningKey key, boolean stamped, int daysAgo) {
        var clock = Clock.fixed(NOW.minus(Duration.ofDays(daysAgo)), ZoneOffset.UTC);
        return SealedFiles.seal(key, stamped, stamped, clock);
    }

    private static String day(int daysAgo) {
        return NOW.minus(Duration.ofDays(daysAgo))
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .toString()
                .replace("-", "");
    }
}
