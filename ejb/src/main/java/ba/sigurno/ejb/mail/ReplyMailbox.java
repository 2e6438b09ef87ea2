package ba.sigurno.ejb.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.URLName;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The mailbox in which answers to invitations arrive, that of {@link SenderAddress}: {@code SIGURNO_MAILBOX}, such as
 * {@code imaps://sigurno%40centar.example@imap.centar.example/INBOX}, and {@code SIGURNO_MAILBOX_PASSWORD}. Without it
 * nobody is asked to answer.
 */
@ApplicationScoped
public class ReplyMailbox {

    private static final String TIMEOUT = Long.toString(Duration.ofSeconds(20).toMillis());

    @Inject
    @ConfigProperty(name = "SIGURNO_MAILBOX")
    private Optional<String> url;

    @Inject
    @ConfigProperty(name = "SIGURNO_MAILBOX_PASSWORD")
    private Optional<String> password;

    /** Returns whether there is one. */
    public boolean isRead() {
        return url.isPresent();
    }

    /** Returns the name of its folder. */
    String folder() {
        var file = address().getFile();
        return file == null || file.isEmpty() ? "INBOX" : file;
    }

    /** Returns the server that has it, not connected yet. */
    Store store() throws jakarta.mail.NoSuchProviderException {
        var address = address();
        var protocol = address.getProtocol();
        var settings = new Properties();
        settings.put("mail." + protocol + ".connectiontimeout", TIMEOUT);
        settings.put("mail." + protocol + ".timeout", TIMEOUT);
        settings.put("mail." + protocol + ".writetimeout", TIMEOUT);
        // What is only looked at stays unread.
        settings.put("mail." + protocol + ".peek", "true");
        settings.put("mail." + protocol + ".ssl.checkserveridentity", "true");
        return Session.getInstance(settings).getStore(address);
    }

    private URLName address() {
        var plain = new URLName(url.orElseThrow());
        return new URLName(
                plain.getProtocol(),
                plain.getHost(),
                plain.getPort(),
                plain.getFile(),
                plain.getUsername(),
                password.orElse(""));
    }
}
