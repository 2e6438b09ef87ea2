package ba.sigurno.ejb.certificate.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ejb.certificate.seal.DemoAuthority.Purpose;
import ba.sigurno.persistence.i18n.DomainException;
import eu.europa.esig.dss.enumerations.Indication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys at the end of their lives: none seals, and what they sealed holds. */
class CentreSealTest {

    private static final Instant NOW = Instant.now();
    private static final Instant LATELY = NOW.minus(Duration.ofDays(10));
    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));

    @TempDir
    private Path folder;

    @Test
    void aRevokedKeySealsNothing() throws Exception {
        var key = SealedFiles.AUTHORITY.newKey("Ukraden", Purpose.SEAL, SealedFiles.BEGIN, SealedFiles.END);
        var centre = centre(key, SealedFiles.STAMPS, NOW, key.certificate());

        assertRefused(centre::take, "certificate_rule_key_revoked");
    }

    @Test
    void anExpiredKeySealsNothing() throws Exception {
        assertRefused(
                centre(untilYesterday(Purpose.SEAL), SealedFiles.STAMPS, NOW)::take, "certificate_rule_key_expired");
    }

    @Test
    void anExpiredKeyOfTimeStampsSealsNothing() throws Exception {
        var centre = centre(SealedFiles.CENTRE, untilYesterday(Purpose.TIME_STAMPS), NOW);

        assertRefused(() -> SealedFiles.sealedBy(centre), "certificate_rule_no_time_stamp");
    }

    @Test
    void whatAKeySealedHoldsAfterItHasExpired() throws Exception {
        byte[] pdf = SealedFiles.sealedBy(centre(untilYesterday(Purpose.SEAL), SealedFiles.STAMPS, LATELY));

        var report = DssJudge.judge(pdf);
        assertThat(report.getIndication(report.getFirstSignatureId()))
                .as("%s", report.getSubIndication(report.getFirstSignatureId()))
                .isEqualTo(Indication.TOTAL_PASSED);
    }

    @Test
    void eachTimeItIsSealedAnew() throws Exception {
        var centre = centre(SealedFiles.CENTRE, SealedFiles.STAMPS, NOW);

        assertThat(SealedFiles.sealedBy(centre)).isNotEqualTo(SealedFiles.sealedBy(centre));
    }

    private static SigningKey untilYesterday(Purpose purpose) {
        return SealedFiles.AUTHORITY.newKey("Dotrajao", purpose, SealedFiles.BEGIN, YESTERDAY);
    }

    private CentreSeal centre(SigningKey key, SigningKey stamps, Instant now, X509Certificate... revoked)
            throws Exception {
        var list = folder.resolve("authority.crl");
        Files.write(list, SealedFiles.AUTHORITY.revocationList(LATELY, revoked).getEncoded());
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        return new CentreSeal(
                new CentreKeys(clock, Optional.of(file(key)), Optional.of("tajna"), Optional.empty()),
                clock,
                new CentreSeal.Settings(
                        Optional.empty(),
                        Optional.of(file(stamps)),
                        Optional.of("tajna"),
                        Optional.of(list.toString())));
    }

    private String file(SigningKey key) throws Exception {
        var file = folder.resolve(key.id() + ".p12");
        DemoAuthority.write(key, file, "tajna");
        return file.toString();
    }

    private static void assertRefused(ThrowingCallable act, String rule) {
        assertThatThrownBy(act).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.getKey())
                .isEqualTo(rule));
    }
}
