package ba.sigurno.ejb.certificate.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Reads keys and certificates from files. */
final class KeyFile {

    private KeyFile() {}

    /**
     * The only key in a PKCS#12 file.
     *
     * @throws GeneralSecurityException when the password is wrong, or there is not exactly one key with a certificate
     */
    static SigningKey read(Path file, String password) throws IOException, GeneralSecurityException {
        var secret = password.toCharArray();
        var store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, secret);
        }
        var aliases = Collections.list(store.aliases()).stream()
                .filter(alias -> isKey(store, alias))
                .toList();
        if (aliases.size() != 1) {
            throw new GeneralSecurityException(file + " holds " + aliases.size() + " keys instead of one");
        }
        var key = (PrivateKey) store.getKey(aliases.get(0), secret);
        var chain = Arrays.stream(store.getCertificateChain(aliases.get(0)))
                .map(X509Certificate.class::cast)
                .toList();
        try {
            return new SigningKey(key, chain);
        } catch (IllegalArgumentException e) {
            throw new GeneralSecurityException(file + ": " + e.getMessage(), e);
        }
    }

    private static boolean isKey(KeyStore store, String alias) {
        try {
            return store.isKeyEntry(alias);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All certificates in a PEM file. */
    static List<X509Certificate> certificates(Path file) throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        }
    }
}
