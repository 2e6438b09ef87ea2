package ba.sigurno.ear.journey.http;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Bodies that say their length in a way that two readers could understand differently. */
final class AmbiguousLengths {

    /** Another request. */
    static final String NEXT = "GET /health/live HTTP/1.1\nHost: 127.0.0.1\nConnection: close\n\n";

    private static final int TIMEOUT_MILLIS = 30_000;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");
    private static final String FORM =
            "POST /identity/signin/sign-in.xhtml HTTP/1.1\nHost: 127.0.0.1\nContent-Type: %s\n%s";

    private AmbiguousLengths() {}

    /** Returns the lines about the length, the body, and what stands behind it. */
    static Stream<String> all() {
        var others = Stream.of(
                        "Content-Length: 3\nContent-Length: 0\n\na=b",
                        "Content-Length: 3, 0\n\na=b",
                        "Content-Length: +3\n\na=b",
                        "Content-Length: -3\n\na=b",
                        "Content-Length: 3\nTransfer-Encoding: identity\n\na=b",
                        "Content-Length: 3\nTransfer-Encoding: xchunked\n\na=b",
                        "Content-Length: 3\nTransfer-Encoding : chunked\n\na=b")
                .map(one -> one + NEXT);
        return Stream.concat(
                Stream.of(
                        "Content-Length: 3\nTransfer-Encoding: chunked\n\n0\n\n",
                        "Transfer-Encoding: chunked\nContent-Length: 3\n\n0\n\n"),
                others);
    }

    /** Sends a form and what stands behind it; returns the statuses of the answers until the other side hangs up. */
    static List<String> answers(Socket socket, String type, String rest) throws IOException {
        socket.setSoTimeout(TIMEOUT_MILLIS);
        var text = FORM.formatted(type, rest).replace("\n", "\r\n");
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        var answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return STATUS.matcher(answers).results().map(found -> found.group(1)).toList();
    }
}
