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
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Builds the MIME message. An event goes along twice, since mail programs differ: as an alternative to the text ({@code
 * text/calendar}, for those that offer to accept it) and as a file (for all others). Of several events, each is a part of
 * its own with its method (RFC 6047): one part of all would be refused, as an invitation holds one uid (RFC 5546, 3.2.2).
 */
final class MimeMail {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private static final String CALENDAR = "text/calendar; charset=UTF-8; method=";

    /** What somebody wrote cannot look like an end: within a calendar its lines are folded behind the name of a property. */
    private static final Pattern ONE_CALENDAR = Pattern.compile(
            "^BEGIN:VCALENDAR\\r\\n.*?^METHOD:([A-Z]+)\\r\\n.*?^END:VCALENDAR\\r\\n",
            Pattern.DOTALL | Pattern.MULTILINE);

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
        } else if (mail.getCalendarMethod() != null) {
            message.setContent(withEvent(mail));
        } else {
            message.setContent(withEvents(mail));
        }
        return message;
    }

    private static Multipart withEvent(OutboxMail mail) throws MessagingException {
        BodyPart event = part(mail.getCalendar(), CALENDAR + mail.getCalendarMethod());
        MimeBodyPart readable = new MimeBodyPart();
        readable.setContent(new MimeMultipart("alternative", text(mail), event));
        BodyPart file = part(mail.getCalendar(), "application/ics; name=sigurno.ics");
        file.setDisposition(Part.ATTACHMENT);
        file.setFileName("sigurno.ics");
        return new MimeMultipart("mixed", readable, file);
    }

    private static Multipart withEvents(OutboxMail mail) throws MessagingException {
        var parts = new MimeMultipart("mixed", text(mail));
        int count = 0;
        for (var calendar : calendars(mail.getCalendar())) {
            var part = part(calendar.group(), CALENDAR + calendar.group(1));
            part.setDisposition(Part.ATTACHMENT);
            part.setFileName("sigurno-%03d.ics".formatted(++count));
            parts.addBodyPart(part);
        }
        return parts;
    }

    /** Finds each calendar of a stream; the first group of a match is its method. */
    static List<MatchResult> calendars(String stream) {
        return ONE_CALENDAR.matcher(stream).results().toList();
    }

    private static BodyPart text(OutboxMail mail) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.getBody(), UTF_8);
        return text;
    }

    private static BodyPart part(String ics, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(ics.getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
