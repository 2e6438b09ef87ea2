package ba.sigurno.ejb.mail;

import ba.sigurno.ejb.job.OnEveryServer;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Reads the answers to invitations from the mailbox. An answer counts only when it comes from the address that answers. Each
 * mail that was looked at is marked as read, and stays for people; one whose answer could not be stored is looked at again.
 * With several servers each reads: an answer that was stored twice is stored once.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ReplyReader {

    private static final Logger LOG = Logger.getLogger(ReplyReader.class.getName());

    /** Mails in one turn; the others wait for the next. */
    private static final int BATCH = 200;

    /** A calendar stands at most this deep within a mail. */
    private static final int MAX_DEPTH = 5;

    @Inject
    private ReplyMailbox mailbox;

    @Inject
    private ReplyDelivery delivery;

    private final ReentrantLock reading = new ReentrantLock();

    /** Reads what is new; a turn that takes longer than the time between two is waited for by none. */
    @PermitAll
    @OnEveryServer
    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    public void read() {
        if (!mailbox.isRead() || !reading.tryLock()) {
            return;
        }
        try (var store = mailbox.store()) {
            store.connect();
            try (var folder = store.getFolder(mailbox.folder())) {
                folder.open(Folder.READ_WRITE);
                readNew(folder);
            }
        } catch (MessagingException e) {
            // It is away, or the password is wrong: the next turn tries again, and mails wait there meanwhile.
            LOG.log(Level.WARNING, "The mailbox of replies cannot be read", e);
        } finally {
            reading.unlock();
        }
    }

    private void readNew(Folder folder) throws MessagingException {
        var unread = folder.search(new FlagTerm(new Flags(Flag.SEEN), false));
        for (var message : Arrays.asList(unread).subList(0, Math.min(BATCH, unread.length))) {
            if (take(message)) {
                message.setFlag(Flag.SEEN, true);
            }
        }
    }

    /** Returns whether nothing is left to do about a mail. */
    private boolean take(Message message) throws MessagingException {
        try {
            reply(message).ifPresent(delivery::deliver);
            return true;
        } catch (IOException e) {
            LOG.log(Level.FINE, "A mail cannot be decoded", e);
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A reply was not stored; it is tried again", e);
            return false;
        }
    }

    private static Optional<CalendarReply> reply(Message message) throws MessagingException, IOException {
        var reply = calendar(message, 0).flatMap(CalendarReply::of);
        return reply.isPresent() && isFrom(message, reply.get().attendee()) ? reply : Optional.empty();
    }

    private static boolean isFrom(Message message, String address) throws MessagingException {
        var from = message.getFrom();
        return from != null
                && from.length == 1
                && from[0] instanceof InternetAddress sender
                && address.equalsIgnoreCase(sender.getAddress());
    }

    private static Optional<String> calendar(Part part, int depth) throws MessagingException, IOException {
        if (part.isMimeType("text/calendar")) {
            return Optional.of(text(part));
        }
        if (depth == MAX_DEPTH || !part.isMimeType("multipart/*")) {
            return Optional.empty();
        }
        var parts = (Multipart) part.getContent();
        for (int at = 0; at < parts.getCount(); at++) {
            var found = calendar(parts.getBodyPart(at), depth + 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Returns the text as UTF-8, as the standard has it (RFC 5545, 3.1.4), and no more of it than a reply can have. */
    private static String text(Part part) throws MessagingException, IOException {
        try (Reader reader = new InputStreamReader(part.getInputStream(), StandardCharsets.UTF_8)) {
            var text = new char[CalendarReply.MAX_LENGTH + 1];
            int length = 0;
            for (int read; length < text.length && (read = reader.read(text, length, text.length - length)) > 0; ) {
                length += read;
            }
            return new String(text, 0, length);
        }
    }
}
