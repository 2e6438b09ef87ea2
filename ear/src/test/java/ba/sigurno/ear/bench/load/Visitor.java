package ba.sigurno.ear.bench.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** One connection and whoever is on a journey over it. */
final class Visitor {

    private static final byte[] HEAD_END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] LAST_CHUNK = "\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *(\\d+)");
    private static final Pattern IN_CHUNKS = Pattern.compile("(?im)^transfer-encoding: *chunked");
    private static final Pattern COOKIE = Pattern.compile("(?im)^set-cookie: *([^;\r]+)");

    /** The length of a body that comes in chunks (RFC 9112, section 7.1), until the last one is there. */
    private static final int CHUNKED = -1;

    private static final Pattern CLOSE = Pattern.compile("(?im)^connection: *close");

    private final SocketChannel channel;
    private final ByteBuffer in = ByteBuffer.allocate(1 << 18);
    private ByteBuffer out = ByteBuffer.allocate(0);
    private Journey journey;
    private Request request;
    private long since;
    private int status;
    private int bodyAt;
    private int bodyLength;
    private boolean last;

    Visitor(SocketChannel channel) {
        this.channel = channel;
    }

    SocketChannel channel() {
        return channel;
    }

    boolean isIdle() {
        return journey == null;
    }

    /** Returns whether the server said that it closes the connection after this response, as it does after a 503. */
    boolean isLast() {
        return last;
    }

    /** Sets out; {@code since} is when it should have begun, so that a late start counts as waiting. */
    void start(Journey journey, long since) throws IOException {
        this.journey = journey;
        send(journey.next(0, ""), since);
    }

    /** Reads what came; true when a response is complete. */
    boolean read() throws IOException {
        if (channel.read(in) < 0) {
            throw new IOException("closed");
        }
        if (status == 0) {
            readHead();
        }
        if (status != 0 && bodyLength == CHUNKED && endsWith(LAST_CHUNK)) {
            bodyLength = in.position() - bodyAt;
        }
        return status != 0 && bodyLength != CHUNKED && in.position() >= bodyAt + bodyLength;
    }

    /** Counts the response and goes on; the journey is over when {@link #isIdle}. */
    void goOn(Result result, long now) throws IOException {
        if (status < 300) {
            result.succeeded(request.kind(), now - since);
        } else {
            result.failed(request.kind(), status);
        }
        var next = journey.next(status, new String(in.array(), bodyAt, bodyLength, StandardCharsets.UTF_8));
        if (next == null) {
            journey = null;
        } else {
            send(next, now);
        }
    }

    /** Notes that the connection broke on the way. */
    void broke(Result result) {
        result.failed(request.kind(), 0);
    }

    private void send(Request next, long since) throws IOException {
        this.request = next;
        this.since = since;
        in.clear();
        status = 0;
        out = ByteBuffer.wrap(next.bytes());
        while (out.hasRemaining()) {
            channel.write(out);
        }
    }

    private void readHead() {
        int end = indexOf(HEAD_END);
        if (end < 0) {
            return;
        }
        var head = new String(in.array(), 0, end, StandardCharsets.ISO_8859_1);
        bodyAt = end + HEAD_END.length;
        var length = LENGTH.matcher(head);
        bodyLength = length.find()
                ? Integer.parseInt(length.group(1))
                : IN_CHUNKS.matcher(head).find() ? CHUNKED : 0;
        last = CLOSE.matcher(head).find();
        status = Integer.parseInt(head.substring(9, 12));
        COOKIE.matcher(head).results().forEach(set -> journey.cookie(set.group(1)));
    }

    private boolean endsWith(byte[] wanted) {
        int at = in.position() - wanted.length;
        return at >= bodyAt - 2 && Arrays.equals(in.array(), at, at + wanted.length, wanted, 0, wanted.length);
    }

    private int indexOf(byte[] wanted) {
        for (int at = 0; at + wanted.length <= in.position(); at++) {
            int same = 0;
            while (same < wanted.length && in.get(at + same) == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return at;
            }
        }
        return -1;
    }
}
