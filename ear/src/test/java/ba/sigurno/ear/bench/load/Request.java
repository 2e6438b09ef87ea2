package ba.sigurno.ear.bench.load;

import java.nio.charset.StandardCharsets;

/**
 * A request, ready to be sent.
 *
 * @param kind what it is, for the figures: {@code answer}, {@code enter} …
 * @param bytes the request as HTTP/1.1 has it
 */
public record Request(String kind, byte[] bytes) {

    private static final String HEAD = "%s %s HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Requested-With: load\r\n";

    /** Gets something. */
    public static Request get(String kind, String path, String headers) {
        return new Request(kind, bytes(HEAD.formatted("GET", path) + headers + "\r\n"));
    }

    /** Posts JSON. */
    public static Request post(String kind, String path, String headers, String json) {
        return new Request(
                kind,
                bytes(HEAD.formatted("POST", path) + headers + "Content-Type: application/json\r\nContent-Length: "
                        + json.length() + "\r\n\r\n" + json));
    }

    /** Posts a form, and wants to be told in JSON what comes next. */
    public static Request form(String kind, String path, String headers, String fields) {
        return new Request(
                kind,
                bytes(HEAD.formatted("POST", path) + headers
                        + "Accept: application/json\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + fields.length() + "\r\n\r\n" + fields));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
