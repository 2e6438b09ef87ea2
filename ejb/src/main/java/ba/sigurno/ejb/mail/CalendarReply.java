package ba.sigurno.ejb.mail;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.DtStamp;

/**
 * The answer of a calendar program to a {@link CalendarInvitation} (RFC 5546, 3.2.3).
 *
 * @param uid the uid of the event
 * @param sequence that of the event when it was answered
 * @param attendee the mail address of who answers, in lower case
 * @param answer whether the attendee comes
 * @param stamp when it was answered; of two answers to one event the later one counts
 */
public record CalendarReply(String uid, int sequence, String attendee, Answer answer, Instant stamp) {

    /** The longest calendar that is read, in characters; a reply has about a thousand. */
    public static final int MAX_LENGTH = 100_000;

    private static final String MAILTO = "mailto:";

    /** What an attendee can answer; the name is iCalendar's PARTSTAT. */
    public enum Answer {
        ACCEPTED,
        TENTATIVE,
        DECLINED;

        static Optional<Answer> of(String partStat) {
            return switch (partStat.toUpperCase(Locale.ROOT)) {
                case "ACCEPTED" -> Optional.of(ACCEPTED);
                case "TENTATIVE" -> Optional.of(TENTATIVE);
                case "DECLINED" -> Optional.of(DECLINED);
                default -> Optional.empty();
            };
        }
    }

    /** Reads a calendar; empty unless it is a reply of one attendee to one event. */
    public static Optional<CalendarReply> of(String ics) {
        if (ics.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            return of(new CalendarBuilder().build(new StringReader(ics)));
        } catch (IOException | ParserException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<CalendarReply> of(Calendar calendar) {
        var events = calendar.getComponents(Component.VEVENT);
        boolean reply = value(calendar.getProperty(Property.METHOD)).equalsIgnoreCase("REPLY");
        return reply && events.size() == 1 ? of(events.get(0)) : Optional.empty();
    }

    private static Optional<CalendarReply> of(CalendarComponent event) {
        var attendees = event.getProperties(Property.ATTENDEE);
        var uid = value(event.getProperty(Property.UID));
        Optional<DtStamp> stamp = event.getProperty(Property.DTSTAMP);
        if (attendees.size() != 1 || uid.isEmpty() || stamp.isEmpty()) {
            return Optional.empty();
        }
        var attendee = attendees.get(0);
        var address = attendee.getValue().toLowerCase(Locale.ROOT);
        Optional<Parameter> partStat = attendee.getParameter(Parameter.PARTSTAT);
        return partStat.flatMap(part -> Answer.of(part.getValue()))
                .filter(answer -> address.startsWith(MAILTO))
                .map(answer -> new CalendarReply(
                        uid,
                        sequence(event),
                        address.substring(MAILTO.length()),
                        answer,
                        Instant.from(stamp.get().getDate())));
    }

    /** Returns the sequence; 0 where there is none (RFC 5545, 3.8.7.4). */
    private static int sequence(CalendarComponent event) {
        var text = value(event.getProperty(Property.SEQUENCE));
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    private static String value(Optional<? extends Property> property) {
        return property.map(Property::getValue).orElse("");
    }
}
