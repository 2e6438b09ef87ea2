package ba.sigurno.ear.backup;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A store that takes files as S3 does, from who signs as it does (Signature Version 4); it looks at whose signature it is, not whether it is right. */
final class ObjectStore implements AutoCloseable {

    private static final String REGION = "sarajevo";
    private static final int FORBIDDEN = 403;

    private final HttpServer server;
    private final String key;
    private final int status;
    private final Map<String, byte[]> stored = new ConcurrentHashMap<>();

    /** One for the holder of a key, which answers with a status. */
    ObjectStore(String key, int status) throws IOException {
        this.key = key;
        this.status = status;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var signature = exchange.getRequestHeaders().getFirst("Authorization");
            boolean known = exchange.getRequestMethod().equals("PUT")
                    && signature.matches(
                            "AWS4-HMAC-SHA256 Credential=" + key + "/\\d{8}/" + REGION + "/s3/aws4_request, .*");
            if (known && status != FORBIDDEN) {
                stored.put(exchange.getRequestURI().getPath(), body);
            }
            exchange.sendResponseHeaders(known ? status : FORBIDDEN, -1);
        }
    }

    /** What the command that backs up is told of it. */
    Map<String, String> settings() {
        return Map.of(
                "SIGURNO_BACKUP_S3",
                "http://127.0.0.1:" + server.getAddress().getPort() + "/backups/sigurno",
                "SIGURNO_BACKUP_S3_REGION",
                REGION,
                "SIGURNO_BACKUP_S3_KEY",
                key,
                "SIGURNO_BACKUP_S3_SECRET",
                "secret");
    }

    /** What was stored, by path. */
    Map<String, byte[]> stored() {
        return stored;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
