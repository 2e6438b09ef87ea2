package ba.sigurno.ear.bench;

import ba.sigurno.ejb.certificate.badge.BadgeSigner;
import ba.sigurno.ejb.certificate.issue.SerialNumber;
import ba.sigurno.ejb.certificate.paper.CertificateAddresses;
import ba.sigurno.ejb.certificate.paper.CertificatePdf;
import ba.sigurno.ejb.certificate.paper.CertificateTemplate;
import ba.sigurno.ejb.certificate.paper.Rendition;
import ba.sigurno.ejb.certificate.seal.CentreKeys;
import ba.sigurno.ejb.certificate.seal.CentreSeal;
import ba.sigurno.ejb.certificate.seal.DemoAuthority;
import ba.sigurno.ejb.certificate.seal.DemoAuthority.Purpose;
import ba.sigurno.persistence.certificate.issue.Certificate;
import ba.sigurno.persistence.certificate.issue.CertificateContent;
import ba.sigurno.persistence.i18n.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Certificates as the product makes them, each of another holder, with everything: badge, seal, time-stamp and proof. */
final class SampleCertificates {

    private static final String BASE = "https://sigurno.example";
    private static final String PASSWORD = "bench";
    private static final List<String> NAMES = List.of(
            "Đurđica Šećerović-Žižak",
            "Ljubica Njegovanović",
            "Amra Hadžihafizbegović-Čaušević",
            "Željko Ćosić",
            "Ana Šarić");

    private final SecureRandom random = new SecureRandom();
    private final CentreSeal seal;
    private final BadgeSigner badges;

    /** With the keys in a folder, which are made when they are not there. */
    SampleCertificates(Path folder) throws IOException {
        makeKeys(folder);
        var keys =
                new CentreKeys(Clock.systemUTC(), file(folder, "centre.p12"), Optional.of(PASSWORD), Optional.empty());
        seal = new CentreSeal(
                keys,
                Clock.systemUTC(),
                new CentreSeal.Settings(
                        Optional.empty(),
                        file(folder, "time-stamps.p12"),
                        Optional.of(PASSWORD),
                        file(folder, "authority.crl")));
        badges = new BadgeSigner(keys, new CertificateAddresses(BASE));
    }

    /** The file of the certificate with a number, in one of the five languages in turn. */
    byte[] file(int number) {
        return file(number, Language.values()[number % Language.values().length]);
    }

    /** The file of the certificate with a number. */
    byte[] file(int number, Language language) {
        var certificate = certificate(number, language);
        var paper = Rendition.paper(
                certificate, language, BASE + "/certificate/check/check.xhtml?t=" + certificate.getCheckToken());
        return CertificatePdf.sealed(
                CertificateTemplate.builtIn(), paper, badges.sign(certificate, 0, number), seal.take());
    }

    /** What the certificate with a number says. */
    static String holder(int number) {
        return NAMES.get(number % NAMES.size()) + " " + (char) ('A' + number % 26) + ".";
    }

    private Certificate certificate(int number, Language language) {
        var day = LocalDate.of(2026, 10, 14);
        var content = new CertificateContent(
                holder(number),
                "Sigurno na internetu: osnove za razredne starješine",
                new BigDecimal("8.0"),
                10,
                2,
                "Ministarstvo za obrazovanje, mlade, nauku, kulturu i sport Bosansko-podrinjskog kantona",
                "Goražde",
                day,
                day.plusDays(7),
                day.plusYears(3),
                language,
                "Đenana Šećibović");
        return new Certificate(
                SerialNumber.random(day.getYear(), random),
                (long) number,
                "session",
                "programme",
                content,
                Instant.now());
    }

    private static Optional<String> file(Path folder, String name) {
        return Optional.of(folder.resolve(name).toString());
    }

    private static void makeKeys(Path folder) throws IOException {
        if (Files.exists(folder)) {
            return;
        }
        Files.createDirectories(folder);
        var begin = Instant.now().minus(Duration.ofDays(1));
        var end = begin.plus(Duration.ofDays(1000));
        var authority = new DemoAuthority("Sigurno Bench CA", begin);
        DemoAuthority.write(
                authority.newKey("Sigurno Bench", Purpose.SEAL, begin, end), folder.resolve("centre.p12"), PASSWORD);
        DemoAuthority.write(
                authority.newKey("Sigurno Bench TSA", Purpose.TIME_STAMPS, begin, end),
                folder.resolve("time-stamps.p12"),
                PASSWORD);
        try {
            Files.write(
                    folder.resolve("authority.crl"),
                    authority.revocationList(begin).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
