package ba.sigurno.ear.server;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A mail server on the loopback address that takes every mail, sends none on, and writes each one to a file. Each recipient
 * has a mailbox there, which can be read by IMAP.
 */
public final class Mailbox {

    /** The address from which the product writes. */
    public static final String SENDER = "sigurno@demo.example";

    /** The password of every mailbox. */
    static final String PASSWORD = "loopback";

    private final GreenMail greenMail = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });
    private final Path folder;
    private final Consumer<String> news;
    private int count;

    /**
     * A mailbox that is not started yet.
     *
     * @param folder where mails are written, as {@code 0001.eml} and so on
     * @param news is told one line for each mail
     */
    public Mailbox(Path folder, Consumer<String> news) {
        this.folder = folder.toAbsolutePath();
        this.news = news;
    }

    /** Starts to listen, with an empty folder. */
    public void start() {
        try {
            Folders.empty(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        greenMail.start();
        greenMail.getUserManager().setMessageDeliveryHandler((message, recipient) -> {
            keep(message.getMessage(), recipient.getEmail());
            return greenMail.setUser(recipient.getEmail(), recipient.getEmail(), PASSWORD);
        });
        greenMail.setUser(SENDER, SENDER, PASSWORD);
    }

    private synchronized void keep(MimeMessage message, String recipient) throws MessagingException {
        Path file = folder.resolve("%04d.eml".formatted(++count));
        try (OutputStream out = Files.newOutputStream(file)) {
            message.writeTo(out);
        } catch (IOException e) {
            throw new MessagingException("Cannot keep the mail", e);
        }
        news.accept("Mail to %s: %s (%s)".formatted(recipient, message.getSubject(), file));
    }

    /** All mails so far, the oldest first. */
    public List<MimeMessage> messages() {
        return List.of(greenMail.getReceivedMessages());
    }

    /** Where the mails are written. */
    public Path folder() {
        return folder;
    }

    /** The port it listens on. */
    public int port() {
        return greenMail.getSmtp().getPort();
    }

    /** The address at which the sender's own mails are read. */
    String imapUrl() {
        return "imap://" + SENDER.replace("@", "%40") + "@127.0.0.1:"
                + greenMail.getImap().getPort() + "/INBOX";
    }

    /** Stops to listen; the files stay. */
    public void stop() {
        greenMail.stop();
    }
}
