package ba.sigurno.ejb.certificate.seal;

import ba.sigurno.ejb.certificate.CertificatePaper;
import ba.sigurno.ejb.certificate.CertificatePdf;
import ba.sigurno.ejb.certificate.seal.DemoAuthority.Purpose;
import ba.sigurno.persistence.i18n.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Keys and sealed certificates for tests: made once, as drawing and signing take their time. */
public final class SealedFiles {

    static final String TOKEN = "Jx3k9QzV7mT2bWqL0aYc4g";

    /** As long as a real one. */
    static final String CREDENTIAL =
            "eyJhbGciOiJSUzI1NiJ9." + "QSBjcmVkZW50aWFsIGZvciB0ZXN0cy4".repeat(120) + ".c2lnbmF0dXJl";

    static final Instant BEGIN = Instant.now().minus(Duration.ofDays(90));
    static final Instant END = BEGIN.plus(Duration.ofDays(900));
    static final DemoAuthority AUTHORITY = new DemoAuthority("Sigurno Test CA", BEGIN);
    static final SigningKey CENTRE = AUTHORITY.newKey("Centar za sigurniji internet", Purpose.SEAL, BEGIN, END);
    static final SigningKey STAMPS = AUTHORITY.newKey("Sigurno Test TSA", Purpose.TIME_STAMPS, BEGIN, END);

    private static final String PASSWORD = "tajna";
    private static final Map<Language, String> NAMES = Map.of(
            Language.BOSNIAN, "Đurđica Šećerović-Žižak",
            Language.CROATIAN,
                    "Ćiril Đžulijan Šćepanović-Mehmedbegović Ljubisavljević-Njegovanović od Čvrsnice i Žepča",
            Language.SERBIAN_LATIN, "Ljubica Nježić-Đoković",
            Language.SERBIAN_CYRILLIC, "Љубица Његовановић-Ђоковић Џамбасовић",
            Language.ENGLISH, "Ana Šarić");
    private static final Map<Language, byte[]> FILES = new EnumMap<>(Language.class);
    private static final Path FOLDER = temporary();

    private SealedFiles() {}

    /** The certificate in a language, with a time-stamp and all proof. */
    static synchronized byte[] in(Language language) {
        return FILES.computeIfAbsent(language, each -> CertificatePdf.sealed(paper(each), CREDENTIAL, seal()))
                .clone();
    }

    /** The name on the certificate in a language. */
    static String name(Language language) {
        return NAMES.get(language);
    }

    /** The seal of the tests' centre, with a time-stamp and all proof. */
    public static Seal seal() {
        return seal(CENTRE, true, true);
    }

    /** A seal of a key, with a time-stamp and a list of revoked certificates or without. */
    static Seal seal(SigningKey key, boolean stamped, boolean proven) {
        return new CentreSeal(
                        keys(key),
                        Clock.systemUTC(),
                        new CentreSeal.Settings(
                                Optional.empty(),
                                stamped ? Optional.of(file(STAMPS).toString()) : Optional.empty(),
                                Optional.of(PASSWORD),
                                proven ? Optional.of(revocationList().toString()) : Optional.empty()))
                .take();
    }

    /** A centre with this key. */
    static CentreKeys keys(SigningKey key) {
        return new CentreKeys(
                Clock.systemUTC(), Optional.of(file(key).toString()), Optional.of(PASSWORD), Optional.empty());
    }

    /** The paper that is sealed. */
    static CertificatePaper paper(Language language) {
        return new CertificatePaper(
                language,
                NAMES.get(language),
                "Sigurno na internetu: osnove za razredne starješine",
                "8 sati",
                "Goražde, 14. oktobra 2026.",
                Optional.empty(),
                Optional.of("Ministarstvo za obrazovanje, mlade, nauku, kulturu i sport Bosansko-podrinjskog kantona"),
                "SIG-2026-7K3M-Q9TD",
                "Đenana Šećibović",
                "https://sigurno.example/certificate/check.xhtml?t=" + TOKEN,
                Instant.parse("2026-10-15T08:00:00Z"),
                CertificatePaper.Wording.in(language));
    }

    private static Path file(SigningKey key) {
        var file = FOLDER.resolve(key.id() + ".p12");
        try {
            if (!Files.exists(file)) {
                DemoAuthority.write(key, file, PASSWORD);
                file.toFile().deleteOnExit();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path revocationList() {
        var file = FOLDER.resolve("authority.crl");
        try {
            if (!Files.exists(file)) {
                Files.write(file, AUTHORITY.revocationList(Instant.now()).getEncoded());
                file.toFile().deleteOnExit();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path temporary() {
        try {
            var folder = Files.createTempDirectory("seals");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
