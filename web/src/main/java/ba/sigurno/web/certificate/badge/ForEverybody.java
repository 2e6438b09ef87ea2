package ba.sigurno.web.certificate.badge;

import java.util.Map;
import java.util.function.BiConsumer;

/** The headers of what is public: scripts of any site may read it, and anything on the way may keep it for a while. */
public final class ForEverybody {

    private ForEverybody() {}

    /** Tells a response's headers; {@code seconds} is how long a copy is good. */
    public static void say(BiConsumer<String, String> header, long seconds) {
        Map.of(
                        "Access-Control-Allow-Origin", "*",
                        "Cross-Origin-Resource-Policy", "cross-origin",
                        "Cache-Control", "public, max-age=" + seconds)
                .forEach(header);
    }
}
