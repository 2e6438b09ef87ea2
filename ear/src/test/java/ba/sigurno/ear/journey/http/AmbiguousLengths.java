package ba.sigurno.ear.journey.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Bodies that say their length in a way that two readers could understand differently. */
final class AmbiguousLengths {

    /** Another request. */
    private static final String NEXT = "GET /health/live HTTP/1.1\nHost: 127.0.0.1\nConnection: close\n\n";

    private static final int TIMEOUT_MILLIS = 30_000;
    private static final String FORM_TYPE = "application/x-www-form-urlencoded";
    private static final String FILES_TYPE = "multipart/form-data; boundary=sigurno";
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

    /** A line to who is asked. */
    @FunctionalInterface
    interface Line {

        /** Opens it. */
        Socket connect() throws Exception;
    }

    /** What says its length in two ways is refused as a form and with files, and nothing behind it is read. */
    static void assertRefused(Line line, String rest) throws Exception {
        for (var type : List.of(FORM_TYPE, FILES_TYPE)) {
            assertThat(answers(line, type, rest))
                    .as(type)
                    .hasSize(1)
                    .allMatch(status -> status.equals("400") || status.equals("411"));
        }
    }

    /** What is behind a body of one length, or behind none, is another request. */
    static void assertNextIsRead(Line line) throws Exception {
        assertThat(answers(line, FORM_TYPE, "Content-Length: 3\n\na=b" + NEXT)).hasSize(2);
        assertThat(answers(line, FILES_TYPE, "\n" + NEXT))
                .as("without a length there is no body")
                .hasSize(2)
                .first()
                .isEqualTo("415");
    }

    /** Sends a form and what stands behind it; returns the statuses of the answers until the other side hangs up. */
    private static List<String> answers(Line line, String type, String rest) throws Exception {
        try (var socket = line.connect()) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            var text = FORM.formatted(type, rest).replace("\n", "\r\n");
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
            var answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return STATUS.matcher(answers)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        }
    }
}
