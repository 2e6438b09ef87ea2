package ba.sigurno.ejb.certificate.seal;

import ba.sigurno.ejb.certificate.paper.CertificatePaper;
import ba.sigurno.ejb.certificate.paper.CertificatePdf;
import ba.sigurno.ejb.certificate.paper.CertificateTemplate;
import ba.sigurno.ejb.certificate.seal.DemoAuthority.Purpose;
import ba.sigurno.persistence.i18n.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Keys and sealed certificates for tests: made once, as drawing and signing take their time. */
public final class SealedFiles {

    static final String TOKEN = "Jx3k9QzV7mT2bWqL0aYc4g";

    /** As long as a real one. */
    static final String CREDENTIAL =
            "eyJhbGciOiJSUzI1NiJ9." + "QSBjcmVkZW50aWFsIGZvciB0ZXN0cy4".repeat(120) + ".c2lnbmF0dXJl";

    /** From when to when the keys are good. */
    public static final Instant BEGIN = Instant.now().minus(Duration.ofDays(90));

    public static final Instant END = BEGIN.plus(Duration.ofDays(900));

    /** Who vouches for the keys. */
    public static final DemoAuthority AUTHORITY = new DemoAuthority("Sigurno Test CA", BEGIN);

    /** The centre's key. */
    public static final SigningKey CENTRE = AUTHORITY.newKey("Centar za sigurniji internet", Purpose.SEAL, BEGIN, END);

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
        return FILES.computeIfAbsent(
                        language,
                        each -> CertificatePdf.sealed(CertificateTemplate.builtIn(), paper(each), CREDENTIAL, seal()))
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
    public static Seal seal(SigningKey key, boolean stamped, boolean proven) {
        return seal(key, stamped, proven, Clock.systemUTC());
    }

    /** The same at another time. */
    public static Seal seal(SigningKey key, boolean stamped, boolean proven, Clock clock) {
        return new CentreSeal(
                        new CentreKeys(
                                clock, Optional.of(file(key).toString()), Optional.of(PASSWORD), Optional.empty()),
                        clock,
                        new CentreSeal.Settings(
                                Optional.empty(),
                                stamped ? Optional.of(file(STAMPS).toString()) : Optional.empty(),
                                Optional.of(PASSWORD),
                                proven ? Optional.of(revocationList().toString()) : Optional.empty()))
                .take();
    }

    /** A centre with this key. */
    public static CentreKeys keys(SigningKey key) {
        return new CentreKeys(
                Clock.systemUTC(), Optional.of(file(key).toString()), Optional.of(PASSWORD), Optional.empty());
    }

    /** A centre with this key, which had another one before. */
    public static CentreKeys keys(SigningKey key, SigningKey former) {
        return new CentreKeys(
                Clock.systemUTC(),
                Optional.of(file(key).toString()),
                Optional.of(PASSWORD),
                Optional.of(pem(former).toString()));
    }

    /** The time-stamps that sealed files have. */
    public static OwnStamps stamps() {
        return new OwnStamps(Optional.of(file(STAMPS).toString()), Optional.of(PASSWORD));
    }

    /** A list by which keys are revoked from now on. */
    public static Path revocationList(SigningKey... revoked) {
        var certificates = Stream.of(revoked).map(SigningKey::certificate).toArray(X509Certificate[]::new);
        try {
            return written(
                    revoked[0].id() + ".crl",
                    AUTHORITY.revocationList(Instant.now(), certificates).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path pem(SigningKey key) {
        try {
            var pem = DemoAuthority.pem("CERTIFICATE", key.certificate().getEncoded());
            return written(key.id() + ".pem", pem.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
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
        try {
            return written(
                    "authority.crl", AUTHORITY.revocationList(Instant.now()).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path written(String name, byte[] bytes) {
        var file = FOLDER.resolve(name);
        try {
            Files.write(file, bytes);
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    /** The Bosnian certificate as a centre seals it. */
    static byte[] sealedBy(CentreSeal centre) {
        return CertificatePdf.sealed(CertificateTemplate.builtIn(), paper(Language.BOSNIAN), CREDENTIAL, centre.take());
    }
}
