package ba.sigurno.web.certificate.badge;

import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Writes the headers of public resources: scripts of any site may read them, and any cache may keep them for a while.
 */
public final class ForEverybody {

    private ForEverybody() {}

    /** Writes a response's headers; {@code seconds} is the time a copy stays good. */
    public static void say(BiConsumer<String, String> header, long seconds) {
        Map.of(
                        "Access-Control-Allow-Origin", "*",
                        "Cross-Origin-Resource-Policy", "cross-origin",
                        "Cache-Control", "public, max-age=" + seconds)
                .forEach(header);
    }
}
