package ba.sigurno.ejb.certificate.seal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Calls to authorities by HTTP, while somebody waits for a certificate: they answer within seconds or not at all. */
final class ShortCalls {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private ShortCalls() {}

    static byte[] get(URI address) throws IOException {
        return answer(HttpRequest.newBuilder(address).GET());
    }

    static byte[] post(URI address, String type, byte[] question) throws IOException {
        return answer(HttpRequest.newBuilder(address)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(question)));
    }

    private static byte[] answer(HttpRequest.Builder request) throws IOException {
        try {
            var response = CLIENT.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != OK) {
                throw new IOException(response.uri() + " answers " + response.statusCode());
            }
            if (response.body().length == 0) {
                throw new IOException(response.uri() + " answers nothing");
            }
            return response.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
