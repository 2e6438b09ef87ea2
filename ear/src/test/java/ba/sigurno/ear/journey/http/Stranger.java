package ba.sigurno.ear.journey.http;

import ba.sigurno.ear.server.TestServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Somebody without a browser and without a cookie, who follows no redirect and sends whatever there is to send. */
final class Stranger {

    private static final int TIMEOUT_MILLIS = 30_000;
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1) // else it offers an upgrade with each request
            .build();

    private Stranger() {}

    static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(request(path).build(), BodyHandlers.ofString());
    }

    /** Sends a body of this type; to the API as its own pages do. */
    static HttpResponse<String> post(String path, String type, byte[] body) throws IOException, InterruptedException {
        return post(path, type, body, "sigurno");
    }

    /** Sends a body of this type by a script of this name. */
    static HttpResponse<String> post(String path, String type, byte[] body, String script)
            throws IOException, InterruptedException {
        return CLIENT.send(
                request(path)
                        .header("Content-Type", type)
                        .header("X-Requested-With", script)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
    }

    static HttpResponse<String> postForm(String path, String form) throws IOException, InterruptedException {
        return post(path, "application/x-www-form-urlencoded", form.getBytes(StandardCharsets.US_ASCII));
    }

    /** Sends nothing by this method. */
    static HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        return CLIENT.send(request(path).method(method, BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(TestServer.get().payara().baseUrl() + path));
    }

    /** Opens a connection to the server. */
    static Socket connect() throws IOException {
        return new Socket(
                InetAddress.getLoopbackAddress(), TestServer.get().payara().httpPort());
    }

    /** The answer to a request as it is written here, on a connection of its own. */
    static String send(String head) throws IOException {
        try (var socket = connect()) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            var text = head.strip().replace("\n", "\r\n") + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
