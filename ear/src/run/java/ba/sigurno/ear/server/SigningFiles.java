package ba.sigurno.ear.server;

import ba.sigurno.ejb.certificate.seal.DemoAuthority;
import ba.sigurno.ejb.certificate.seal.DemoAuthority.Purpose;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * What an installation on this machine seals its certificates with: keys of a small authority of its own, made at the
 * first start and kept in its folder.
 */
public final class SigningFiles {

    private static final Duration TTL = Duration.ofDays(3 * 365);

    private final Path folder;
    private final String password;

    SigningFiles(Path folder, String password) {
        this.folder = folder;
        this.password = password;
    }

    /** What the server must know of them; makes them when they are not there. */
    Map<String, String> environment() {
        if (!Files.exists(folder)) {
            make();
        }
        return Map.of(
                "SIGURNO_SIGNING_KEYSTORE", folder.resolve("centre.p12").toString(),
                "SIGURNO_SIGNING_PASSWORD", password,
                "SIGURNO_SIGNING_CRL", folder.resolve("authority.crl").toString(),
                "SIGURNO_TSA_KEYSTORE", folder.resolve("time-stamps.p12").toString(),
                "SIGURNO_TSA_PASSWORD", password);
    }

    /** The certificate of the authority, in PEM: whoever trusts it finds the seals to be genuine. */
    public Path authority() {
        return folder.resolve("authority.pem");
    }

    private void make() {
        var begin = Instant.now().minus(Duration.ofDays(1));
        var authority = new DemoAuthority("Sigurno Demo CA", begin);
        var end = begin.plus(TTL);
        try {
            Files.createDirectories(folder);
            DemoAuthority.write(
                    authority.newKey("Centar za sigurniji internet (demo)", Purpose.SEAL, begin, end),
                    folder.resolve("centre.p12"),
                    password);
            DemoAuthority.write(
                    authority.newKey("Sigurno Demo TSA", Purpose.TIME_STAMPS, begin, end),
                    folder.resolve("time-stamps.p12"),
                    password);
            Files.writeString(
                    authority(),
                    DemoAuthority.pem("CERTIFICATE", authority.certificate().getEncoded()));
            Files.writeString(
                    folder.resolve("authority.crl"),
                    DemoAuthority.pem(
                            "X509 CRL", authority.revocationList(begin).getEncoded()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
