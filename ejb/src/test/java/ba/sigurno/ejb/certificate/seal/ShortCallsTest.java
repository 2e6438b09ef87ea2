package ba.sigurno.ejb.certificate.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpServer;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Authorities that answer, and some that never come to an end. */
class ShortCallsTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final byte[] LIST = new byte[1024 * 1024];

    private static final ShortCalls CALLS = new ShortCalls("text/plain");
    private static final int DROP_MILLIS = 200;

    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    /** Writes the body of an answer. */
    @FunctionalInterface
    private interface Body {

        void to(OutputStream out) throws IOException, InterruptedException;
    }

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void close() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void anAnswerIsGivenBack() throws IOException {
        assertThat(CALLS.get(who(out -> out.write(LIST)))).isEqualTo(LIST);
    }

    @Test
    void whoAnswersDropByDropIsNotWaitedForLong() {
        assertRefused(who(out -> {
            while (!over.await(DROP_MILLIS, TimeUnit.MILLISECONDS)) {
                out.write(0);
                out.flush();
            }
        }));
    }

    @Test
    void whoTellsMoreThanAnAuthorityHasToSayIsNotListenedTo() {
        assertRefused(who(out -> {
            out.write(LIST);
            out.write(0);
        }));
    }

    private static void assertRefused(String address) {
        assertTimeoutPreemptively(SOON, () -> assertThatThrownBy(() -> CALLS.get(address))
                .isInstanceOf(DSSExternalResourceException.class));
    }

    private String who(Body body) {
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(200, 0);
                body.to(exchange.getResponseBody());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }
}
