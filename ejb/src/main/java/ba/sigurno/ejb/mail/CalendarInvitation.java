package ba.sigurno.ejb.mail;

import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.persistence.i18n.Language;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Events in the calendar of one recipient (RFC 5545), sent as an invitation, an update of it or its cancellation (RFC
 * 5546). A calendar program finds the event of an earlier mail again by its uid and believes the mail with the highest
 * {@code sequence}; so the uid never changes and the sequence always grows. A session on several dates is an event for
 * each.
 *
 * <p>Every recipient gets a copy of their own with only themselves as attendee: texts are in their language, and
 * nobody's address is shown to others. Answers are asked for where somebody reads them ({@link ReplyMailbox}).
 *
 * @param alarms how long before each event the recipient's calendar gives a sign
 */
public record CalendarInvitation(
        Kind kind,
        List<Time> times,
        int sequence,
        Instant stamp,
        Texts texts,
        URI page,
        Party organiser,
        Party attendee,
        boolean answerable,
        Language language,
        List<Duration> alarms) {

    private static final String PRODUCT = "-//Sigurno//Sigurno 1.0//BS";

    /** The effect on the calendar; the name is iCalendar's METHOD. */
    public enum Kind {
        /** Adds the event, or moves it. */
        REQUEST,
        /** Removes the event. */
        CANCEL,
        /** Shows the event to somebody who asked for it; it invites nobody. */
        PUBLISH
    }

    /** One event: its uid in calendars, and its time. */
    public record Time(String uid, Instant startsAt, Instant endsAt) {}

    /** A person with a mail address. */
    public record Party(String name, String address) {

        /** Replaces quotation marks, which cannot stand in a calendar's parameter. */
        public Party {
            name = name.replace('"', '\'');
        }

        private URI uri() {
            return URI.create("mailto:" + address);
        }
    }

    /** The texts in the calendar. */
    public record Texts(String summary, String description, String location) {}

    /** Returns the same events with other alarms; {@code before} is how long before each of them. */
    public CalendarInvitation alarming(List<Duration> before) {
        return new CalendarInvitation(
                kind, times, sequence, stamp, texts, page, organiser, attendee, answerable, language, before);
    }

    /** Returns the file as text, with lines folded at 75 bytes. */
    public String toIcs() {
        return IcsText.of(calendar(method(), components()));
    }

    /** Returns the events of many as one file, to which a calendar program subscribes. */
    public static String publish(List<CalendarInvitation> invitations) {
        var components = new ArrayList<CalendarComponent>();
        components.add(SarajevoZone.component());
        invitations.forEach(one -> one.times().forEach(time -> components.add(one.event(time))));
        return IcsText.of(calendar(ImmutableMethod.PUBLISH, components));
    }

    private static Calendar calendar(Method method, List<CalendarComponent> components) {
        return new Calendar(
                new PropertyList(List.of(
                        new ProdId(PRODUCT), ImmutableVersion.VERSION_2_0, ImmutableCalScale.GREGORIAN, method)),
                new ComponentList<>(components));
    }

    private Method method() {
        return switch (kind) {
            case REQUEST -> ImmutableMethod.REQUEST;
            case CANCEL -> ImmutableMethod.CANCEL;
            case PUBLISH -> ImmutableMethod.PUBLISH;
        };
    }

    private List<CalendarComponent> components() {
        var components = new ArrayList<CalendarComponent>();
        components.add(SarajevoZone.component());
        times.forEach(time -> components.add(event(time)));
        return components;
    }

    private VEvent event(Time time) {
        boolean cancelled = kind == Kind.CANCEL;
        var properties = new ArrayList<Property>(List.of(
                new Uid(time.uid()),
                new Sequence(sequence),
                new DtStamp(stamp),
                new DtStart<>(time.startsAt().atZone(ClockProducer.ZONE)),
                new DtEnd<>(time.endsAt().atZone(ClockProducer.ZONE)),
                spoken(new Summary(texts.summary())),
                spoken(new Description(texts.description())),
                spoken(new Location(texts.location())),
                new Url(page),
                new Organizer(organiser.uri()).add(new Cn(organiser.name())),
                cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED));
        if (kind != Kind.PUBLISH) {
            properties.add(invited());
        }
        return new VEvent(new PropertyList(properties), new ComponentList<>(cancelled ? List.of() : signs()));
    }

    private List<VAlarm> signs() {
        return alarms.stream()
                .map(before -> new VAlarm(new PropertyList(List.of(
                        ImmutableAction.DISPLAY,
                        new Trigger(before.negated()),
                        spoken(new Description(texts.summary()))))))
                .toList();
    }

    private Property invited() {
        return new Attendee(attendee.uri())
                .add(new Cn(attendee.name()))
                .add(Role.REQ_PARTICIPANT)
                .add(PartStat.NEEDS_ACTION)
                .add(answerable && kind == Kind.REQUEST ? Rsvp.TRUE : Rsvp.FALSE);
    }

    private Property spoken(Property text) {
        return text.add(new net.fortuna.ical4j.model.parameter.Language(language.getTag()));
    }
}
