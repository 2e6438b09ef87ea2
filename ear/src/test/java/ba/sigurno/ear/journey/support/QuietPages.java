package ba.sigurno.ear.journey.support;

import ba.sigurno.ear.server.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** Asks pages that leave no trace, as a browser without a script does, and looks for traces of that. */
public final class QuietPages {

    /** The type of the body of a form. */
    public static final String FORM = "application/x-www-form-urlencoded";

    /** Is in nothing but what the tests of one run send. */
    public static final String MARK = "planted" + UUID.randomUUID().toString().replace("-", "");

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private QuietPages() {}

    /** Asks for a page. */
    public static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    /** Sends a body. */
    public static HttpResponse<String> post(String path, String type, String body)
            throws IOException, InterruptedException {
        return CLIENT.send(request(path, type, body).build(), BodyHandlers.ofString());
    }

    /** Sends a form from a network address, with what a browser tells of its owner. */
    public static HttpResponse<String> postFrom(String from, String path, String body)
            throws IOException, InterruptedException {
        return CLIENT.send(
                request(path, FORM, body)
                        .header("X-Forwarded-For", from)
                        .header("User-Agent", MARK + " browser of " + from)
                        .header("Referer", "https://" + MARK + ".example/referrer/" + from)
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path, String type, String body) {
        return HttpRequest.newBuilder(address(path))
                .header("Content-Type", type)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(body));
    }

    /** Returns the body of a form that one of its buttons sends; other fields follow it. */
    public static String form(String id, String button) {
        return id + "=" + id + "&" + id + "%3A" + button + "=x&jakarta.faces.ViewState=stateless";
    }

    /** Encodes a field. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Returns the files of the server that hold one of these texts. */
    public static List<Path> filesWith(String... texts) throws IOException {
        try (var files = Files.walk(Path.of(System.getProperty("sigurno.target"), "server"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holdsOneOf(file, texts))
                    .toList();
        }
    }

    private static boolean holdsOneOf(Path file, String... texts) {
        try {
            var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return List.of(texts).stream().anyMatch(content::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI address(String path) {
        return URI.create(TestServer.get().payara().baseUrl() + path);
    }
}
