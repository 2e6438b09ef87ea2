package ba.sigurno.ejb.file;

import ba.sigurno.persistence.i18n.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
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

    private static final int MAX_ANSWER = 1000;

    /** As C writes a time: {@code ClamAV 1.4.6/27834/Sun Nov 29 10:12:13 2026}. */
    private static final DateTimeFormatter C_TIME =
            DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH);

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
            answer = ask("zINSTREAM", file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the virus scanner does not answer: {0}", e.toString());
            throw new DomainException("file_rule_not_scanned");
        }
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
        var words = ask("zVERSION").split("/");
        try {
            return words.length < 3 ? Optional.empty() : Optional.of(LocalDate.parse(words[2], C_TIME));
        } catch (DateTimeException e) {
            throw new IOException("no version: " + words[2], e);
        }
    }

    /** Sends a command with what belongs to it, and returns its answer. */
    private String ask(String command, byte[]... parts) throws IOException {
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket.orElseThrow()));
                var timed = new TimedChannel(channel, patience)) {
            timed.write(StandardCharsets.US_ASCII.encode(command + '\0'));
            for (var part : parts) {
                timed.write(
                        ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
                timed.write(ByteBuffer.wrap(part));
                timed.write(ByteBuffer.allocate(Integer.BYTES));
            }
            var answer = timed.read(MAX_ANSWER);
            return StandardCharsets.US_ASCII
                    .decode(answer)
                    .toString()
                    .replace("\0", "")
                    .strip();
        }
    }
}
