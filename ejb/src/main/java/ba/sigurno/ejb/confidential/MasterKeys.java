package ba.sigurno.ejb.confidential;

import ba.sigurno.ejb.crypto.Hmac;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The master keys of what is confidential: {@code SIGURNO_CONFIDENTIAL_KEYS}, versions with 32 random bytes in base64, as in
 * {@code 2:KEY,1:KEY}. That of the greatest version wraps; the others only unwrap until everything is wrapped anew.
 */
@ApplicationScoped
public class MasterKeys {

    private static final int LENGTH = 32;

    private NavigableMap<Integer, byte[]> keys = Collections.emptyNavigableMap();

    /** Lets the container create its proxy. */
    protected MasterKeys() {}

    /** Reads the keys of the configuration. */
    @Inject
    public MasterKeys(@ConfigProperty(name = "SIGURNO_CONFIDENTIAL_KEYS") String configured) {
        var read = new TreeMap<Integer, byte[]>();
        for (var entry : configured.split(",", -1)) {
            var parts = entry.strip().split(":", 2);
            if (parts.length != 2 || !parts[0].matches("\\d{1,6}")) {
                throw new IllegalArgumentException("SIGURNO_CONFIDENTIAL_KEYS is a list of version:key");
            }
            var key = Base64.getDecoder().decode(parts[1].strip());
            if (key.length != LENGTH || read.put(Integer.valueOf(parts[0]), key) != null) {
                throw new IllegalArgumentException(
                        "SIGURNO_CONFIDENTIAL_KEYS: each version once, with a key of " + LENGTH + " bytes in base64");
            }
        }
        keys = read;
    }

    /** Returns the version of the key that wraps. */
    public int newest() {
        return keys.lastKey();
    }

    /** Returns the key of a version; empty when the configuration does not have it any more. */
    Optional<byte[]> find(int version) {
        return Optional.ofNullable(keys.get(version)).map(key -> Hmac.of(key, "sigurno/wrap"));
    }

    /** Returns the code of a text for a purpose by the newest key, in hexadecimal digits. */
    public String sign(String purpose, String text) {
        return sign(keys.lastEntry().getValue(), purpose, text);
    }

    /** Returns the codes of a text for a purpose by all keys, the newest first: one of them is what was stored. */
    public List<String> allSigned(String purpose, String text) {
        return keys.descendingMap().values().stream()
                .map(key -> sign(key, purpose, text))
                .toList();
    }

    private static String sign(byte[] key, String purpose, String text) {
        return HexFormat.of().formatHex(Hmac.of(Hmac.of(key, "sigurno/sign/" + purpose), text));
    }
}
