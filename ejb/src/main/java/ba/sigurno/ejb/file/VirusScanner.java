package ba.sigurno.ejb.file;

import ba.sigurno.persistence.i18n.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks for known viruses by the daemon of ClamAV (clamd(8), commands INSTREAM and VERSION), which the installation names by
 * its socket; where it names none, there is nothing to look with.
 */
@ApplicationScoped
public class VirusScanner {

    private static final Logger LOG = Logger.getLogger(VirusScanner.class.getName());

    /** Longer than it takes for the biggest file; then whoever sent it is told to try again. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** For what it knows by heart; whoever watches the platform asks all the time. */
    private static final Duration MOMENT = Duration.ofSeconds(2);

    /** So many files at once; the others wait their turn, for it has a few threads, and this server too. */
    private static final int TURNS = 4;

    /** What is sent in one piece, in bytes: of each the thread keeps a copy outside of the heap. */
    private static final int PIECE = 64 << 10;

    private static final int MAX_ANSWER = 1000;

    /** As C writes a time: {@code ClamAV 1.4.6/27834/Sun Nov 29 10:12:13 2026}. */
    private static final DateTimeFormatter C_TIME =
            DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH);

    private final Semaphore turns = new Semaphore(TURNS, true);
    private Optional<Path> socket;
    private Duration patience;

    /** Lets the container create its proxy. */
    protected VirusScanner() {}

    /** Asks the scanner that listens at this socket, if there is one. */
    @Inject
    public VirusScanner(@ConfigProperty(name = "SIGURNO_VIRUS_SCANNER") Optional<String> socket) {
        this.socket = socket.map(Path::of);
        this.patience = PATIENCE;
    }

    VirusScanner(String socket, Duration patience) {
        this.socket = Optional.of(Path.of(socket));
        this.patience = patience;
    }

    /** Returns whether the installation has one. */
    public boolean isThere() {
        return socket.isPresent();
    }

    /**
     * Refuses a file in which it finds something.
     *
     * @throws DomainException then, and when it does not say in time that it found nothing
     */
    void check(byte[] file) {
        if (socket.isEmpty()) {
            return;
        }
        String answer;
        try {
            answer = scan(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the virus scanner does not answer: {0}", e.toString());
            throw new DomainException("file_rule_not_scanned");
        }
        DomainException.require(!answer.contains("Heuristics.Limits.Exceeded"), "file_rule_too_much");
        DomainException.require(!answer.endsWith(" FOUND"), "file_rule_virus");
        if (!answer.equals("stream: OK")) {
            // Its words are about its own limits, never about what is in the file.
            LOG.log(Level.WARNING, "the virus scanner says: {0}", answer);
            throw new DomainException("file_rule_not_scanned");
        }
    }

    /**
     * Returns of which day its list of known viruses is; empty when it has none of its makers.
     *
     * @throws IOException when it does not answer
     */
    public Optional<LocalDate> listed() throws IOException {
        var words = ask(MOMENT, "zVERSION").split("/");
        try {
            return words.length < 3 ? Optional.empty() : Optional.of(LocalDate.parse(words[2], C_TIME));
        } catch (DateTimeException e) {
            throw new IOException("no version: " + words[2], e);
        }
    }

    private String scan(byte[] file) throws IOException {
        try {
            if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new SocketTimeoutException("too many at once");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
        try {
            return ask(patience, "zINSTREAM", file);
        } finally {
            turns.release();
        }
    }

    /** Sends a command, with a file where it takes one, and returns its answer. */
    private String ask(Duration patience, String command, byte... file) throws IOException {
        try (var channel = new TimedChannel(UnixDomainSocketAddress.of(socket.orElseThrow()), patience)) {
            channel.write(StandardCharsets.US_ASCII.encode(command + '\0'));
            for (int from = 0; from < file.length; from += PIECE) {
                int length = Math.min(PIECE, file.length - from);
                channel.write(length(length));
                channel.write(ByteBuffer.wrap(file, from, length));
            }
            if (file.length > 0) {
                channel.write(length(0));
            }
            var answer = StandardCharsets.US_ASCII.decode(channel.read(MAX_ANSWER));
            return answer.toString().replace("\0", "").strip();
        }
    }

    private static ByteBuffer length(int length) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(length).flip();
    }
}
