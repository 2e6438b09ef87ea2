package ba.sigurno.ear.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Somebody of the staff who is signed in. */
final class StaffBrowser {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private final String base;

    StaffBrowser(String base, String email, String password) throws IOException, InterruptedException {
        this.base = base;
        var form = "form=form&form:submit=x&jakarta.faces.ViewState=stateless&form:email="
                + URLEncoder.encode(email, StandardCharsets.UTF_8) + "&form:password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(base + "/identity/signin/sign-in.xhtml"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", base)
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("not signed in: " + answer.statusCode());
        }
    }

    /** Gets a page or a file. */
    byte[] get(String address) {
        try {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(base + address)).build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(address + ": " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(address, e);
        }
    }

    /** The header by which requests are those of this person. */
    String cookieHeader() {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::toString)
                .collect(Collectors.joining("; ", "Cookie: ", "\r\n"));
    }
}
