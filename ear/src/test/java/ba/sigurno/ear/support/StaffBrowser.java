package ba.sigurno.ear.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody of the staff who is signed in, without a browser. */
public final class StaffBrowser {

    private static final String URL_ENCODED = "application/x-www-form-urlencoded";
    private static final String BOUNDARY = "staff-boundary";
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"(jakarta\\.faces\\.ViewState)\"[^>]* value=\"([^\"]*)\"");
    private static final Pattern SELECT =
            Pattern.compile("<select[^>]* name=\"(form:[^\"]+)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private final String base;

    /** Signs in by e-mail address and password. */
    public StaffBrowser(String base, String email, String password) {
        this.base = base;
        var fields = new LinkedHashMap<String, String>();
        fields.put("form", "form");
        fields.put("form:submit", "x");
        fields.put("jakarta.faces.ViewState", "stateless");
        fields.put("form:email", email);
        fields.put("form:password", password);
        post("/identity/signin/sign-in.xhtml", URL_ENCODED, urlEncoded(fields));
    }

    /** Gets a page or a file. */
    public byte[] get(String address) {
        var answer = send(HttpRequest.newBuilder(URI.create(base + address)).build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + ": " + answer.statusCode());
        }
        return answer.body();
    }

    /** Presses a button of a page's form, with what is chosen in it, and returns the address that this leads to. */
    public String press(String address, String button) {
        return post(address, URL_ENCODED, urlEncoded(fields(address, button)));
    }

    /** Likewise, with what is typed into it, or was hidden in it when it was shown before. */
    public String press(String address, String button, Map<String, String> typed) {
        var fields = fields(address, button);
        fields.putAll(typed);
        return post(address, URL_ENCODED, urlEncoded(fields));
    }

    /** Likewise, with a file in the form's field {@code file}. */
    public String press(String address, String button, String fileName, byte[] file) {
        return post(
                address,
                "multipart/form-data; boundary=" + BOUNDARY,
                multipart(fields(address, button), fileName, file));
    }

    /** Likewise, of a form that is not called {@code form}. */
    public String pressOf(String form, String address, String button) {
        return pressOf(form, address, button, Map.of());
    }

    /** Likewise, with what is typed into it, or was hidden in it. */
    public String pressOf(String form, String address, String button, Map<String, String> typed) {
        var fields = fields(form, address, button);
        fields.putAll(typed);
        return post(address, URL_ENCODED, urlEncoded(fields));
    }

    private Map<String, String> fields(String address, String button) {
        return fields("form", address, button);
    }

    private Map<String, String> fields(String form, String address, String button) {
        var page = new String(get(address), StandardCharsets.UTF_8);
        var fields = new LinkedHashMap<String, String>();
        fields.put(form, form);
        fields.put(form + ":" + button, "x");
        VIEW_STATE.matcher(page).results().forEach(found -> fields.put(found.group(1), found.group(2)));
        SELECT.matcher(page).results().forEach(select -> CHOSEN.matcher(select.group(2))
                .results()
                .forEach(chosen -> fields.put(select.group(1), chosen.group(1))));
        return fields;
    }

    private static BodyPublisher urlEncoded(Map<String, String> fields) {
        return BodyPublishers.ofString(fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
    }

    private static BodyPublisher multipart(Map<String, String> fields, String fileName, byte[] file) {
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> write(body, name, "", value.getBytes(StandardCharsets.UTF_8)));
        write(body, "form:file", "; filename=\"" + fileName + "\"", file);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return BodyPublishers.ofByteArray(body.toByteArray());
    }

    private static void write(ByteArrayOutputStream body, String name, String more, byte[] value) {
        var head = "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n".formatted(BOUNDARY, name, more);
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(value);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private String post(String address, String type, BodyPublisher body) {
        var answer = send(HttpRequest.newBuilder(URI.create(base + address))
                .header("Content-Type", type)
                .header("Origin", base)
                .POST(body)
                .build());
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(address + ": " + answer.statusCode());
        }
        return answer.headers().firstValue("Location").orElseThrow().replace(base, "");
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(request.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(request.uri().toString(), e);
        }
    }

    /** The header by which requests are those of this person. */
    public String cookieHeader() {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::toString)
                .collect(Collectors.joining("; ", "Cookie: ", "\r\n"));
    }
}
