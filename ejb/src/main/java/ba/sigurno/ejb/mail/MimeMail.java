package ba.sigurno.ejb.mail;

import ba.sigurno.persistence.mail.OutboxMail;
import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/**
 * Builds the MIME message. An event goes along twice, since mail programs differ: as an alternative to the text ({@code
 * text/calendar}, for those that offer to accept it) and as a file (for all others).
 */
final class MimeMail {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private MimeMail() {}

    static MimeMessage of(Session session, InternetAddress from, OutboxMail mail) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.getRecipient(), true));
        if (mail.getReplyTo() != null) {
            message.setReplyTo(new Address[] {new InternetAddress(mail.getReplyTo(), true)});
        }
        message.setSubject(mail.getSubject(), UTF_8);
        message.setSentDate(Date.from(mail.getCreatedAt()));
        // Stops holiday notices and the like from answering (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.getCalendar() == null) {
            message.setText(mail.getBody(), UTF_8);
        } else {
            message.setContent(withEvent(mail));
        }
        return message;
    }

    private static Multipart withEvent(OutboxMail mail) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.getBody(), UTF_8);
        BodyPart event = part(mail.getCalendar(), "text/calendar; charset=UTF-8; method=" + mail.getCalendarMethod());
        MimeBodyPart readable = new MimeBodyPart();
        readable.setContent(new MimeMultipart("alternative", text, event));
        BodyPart file = part(mail.getCalendar(), "application/ics; name=sigurno.ics");
        file.setDisposition(Part.ATTACHMENT);
        file.setFileName("sigurno.ics");
        return new MimeMultipart("mixed", readable, file);
    }

    private static BodyPart part(String ics, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(ics.getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
