package ba.sigurno.ejb.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.persistence.i18n.DomainException;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what the scanner calls clean is taken, whatever else it says, and also when it says nothing. */
class VirusScannerTest {

    /** More than a socket holds before it is read. */
    private static final byte[] FILE = new byte[3_000_000];

    /** So many wait to be taken. */
    private static final int LINE = 2;

    private static final Duration SHORT = Duration.ofMillis(200);

    @TempDir
    Path folder;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private ServerSocketChannel daemon;
    private VirusScanner scanner;

    @BeforeEach
    void listen() throws IOException {
        var socket = folder.resolve("socket");
        daemon = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket), LINE);
        scanner = new VirusScanner(Optional.of(socket.toString()));
    }

    @AfterEach
    void stop() throws IOException {
        daemon.close();
        threads.shutdownNow();
    }

    @Test
    void whereThereIsNoneNothingIsLookedAt() {
        var none = new VirusScanner(Optional.empty());
        assertThat(none.isThere()).isFalse();
        assertThatCode(() -> none.check(FILE)).doesNotThrowAnyException();
    }

    @Test
    void itGetsTheWholeFileAndWhatItCallsCleanIsTaken() throws Exception {
        var got = answer("stream: OK\0");
        scanner.check(FILE);
        assertThat(got.get()).isEqualTo(FILE.length);
    }

    @Test
    void whatItFindsIsRefused() {
        answer("stream: Win.Test.EICAR_HDB-1 FOUND\0");
        assertThatThrownBy(() -> scanner.check(FILE))
                .isInstanceOf(DomainException.class)
                .hasMessage("file_rule_virus");
    }

    @Test
    void whatHoldsMoreThanItLooksAtIsRefusedAndCalledThat() {
        answer("stream: Heuristics.Limits.Exceeded.MaxScanSize FOUND\0");
        assertThatThrownBy(() -> scanner.check(FILE))
                .isInstanceOf(DomainException.class)
                .hasMessage("file_rule_too_much");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSTREAM size limit exceeded. ERROR\0", "", "stream: Can't allocate memory ERROR\0"})
    void whatItCannotSayIsNotTaken(String answer) {
        answer(answer);
        notScanned(scanner);
    }

    @Test
    void aScannerThatIsAwayOrSilentKeepsNobodyWaiting() throws IOException {
        var impatient = new VirusScanner(daemon.getLocalAddress().toString(), SHORT);
        // More than wait to be taken by a program that takes nobody.
        for (int file = 0; file < LINE + 3; file++) {
            notScanned(impatient);
        }
        daemon.close();
        notScanned(scanner);
    }

    @Test
    void itTellsOfWhichDayItsListIs() throws IOException {
        answerVersion("ClamAV 1.4.6/27834/Sun Nov  1 10:12:13 2026\0");
        assertThat(scanner.listed()).contains(LocalDate.of(2026, 11, 1));
        answerVersion("ClamAV 1.4.6\0");
        assertThat(scanner.listed()).isEmpty();
        answerVersion("ClamAV 1.4.6/x/y\0");
        assertThatThrownBy(() -> scanner.listed()).isInstanceOf(IOException.class);
    }

    private static void notScanned(VirusScanner scanner) {
        assertThatThrownBy(() -> scanner.check(FILE))
                .isInstanceOf(DomainException.class)
                .hasMessage("file_rule_not_scanned");
    }

    /** Takes a file as the daemon does (clamd(8), INSTREAM), answers, and tells how many bytes it had. */
    private CompletableFuture<Integer> answer(String answer) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try (var channel = daemon.accept();
                            var in = new DataInputStream(Channels.newInputStream(channel))) {
                        assertThat(in.readNBytes("zINSTREAM\0".length()))
                                .asString()
                                .isEqualTo("zINSTREAM\0");
                        int bytes = 0;
                        for (int piece = in.readInt(); piece > 0; piece = in.readInt()) {
                            bytes += in.readNBytes(piece).length;
                        }
                        channel.write(StandardCharsets.US_ASCII.encode(answer));
                        return bytes;
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                },
                threads);
    }

    private void answerVersion(String answer) {
        CompletableFuture.runAsync(
                () -> {
                    try (var channel = daemon.accept()) {
                        channel.read(ByteBuffer.allocate(100));
                        channel.write(StandardCharsets.US_ASCII.encode(answer));
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                },
                threads);
    }
}
