package ba.sigurno.ejb.workshop.request;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.mail.CalendarInvitation;
import ba.sigurno.ejb.mail.CalendarInvitation.Kind;
import ba.sigurno.ejb.mail.CalendarInvitation.Party;
import ba.sigurno.ejb.mail.CalendarInvitation.Texts;
import ba.sigurno.ejb.mail.CalendarInvitation.Time;
import ba.sigurno.ejb.mail.Letter;
import ba.sigurno.ejb.mail.Mail;
import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes what one person is told about a request, in that person's language.
 *
 * @param page the address of the request's page
 * @param organiser who invites
 */
record WorkshopLetter(WorkshopRequest request, Account to, URI page, Party organiser) {

    /** A mail about a step, {@code requested} or {@code approved} for example; {@code reason} may be null. */
    Mail about(String step, String reason) {
        var letter =
                new Letter(language()).say("workshop_mail_" + step + "_text").lines(facts(reason));
        return new Mail(
                to.getEmail(),
                subject(step),
                letter.link("workshop_mail_open", page.toString()).text());
    }

    /** A mail about a step that brings the event along; {@code attached} says what the attachment does. */
    Mail withEvent(String step, Kind kind, String attached, String reason, Instant now) {
        var letter = new Letter(language())
                .say("workshop_mail_" + step + "_text")
                .lines(facts(reason))
                .say(attached)
                .link("workshop_mail_open", page.toString());
        return new Mail(to.getEmail(), subject(step), letter.text(), Optional.of(event(kind, now)));
    }

    private CalendarInvitation event(Kind kind, Instant now) {
        var workshop = request.getWorkshop();
        var school = request.getSchool();
        var place = school.getPlace() == null ? school.getName() : school.getName() + ", " + school.getPlace();
        return new CalendarInvitation(
                kind,
                List.of(new Time(workshop.getCalendarUid(), workshop.getStartsAt(), workshop.getEndsAt())),
                workshop.getSequence(),
                now,
                new Texts(say("workshop_mail_event", topic()), String.join("\n", facts(null)), place),
                page,
                organiser,
                new Party(to.getDisplayName(), to.getEmail()),
                language());
    }

    private List<String> facts(String reason) {
        var facts = new ArrayList<String>();
        facts.add(say("workshop_mail_fact_topic", topic()));
        facts.add(say("workshop_mail_fact_school", request.getSchool().getName()));
        facts.add(say("workshop_mail_fact_classes", RequestLine.names(request.getClasses())));
        if (request.getWorkshop() == null) {
            facts.add(say("workshop_mail_fact_wished", wished()));
        } else {
            facts.add(when());
            facts.add(say(
                    "workshop_mail_fact_trainer",
                    request.getWorkshop().getTrainer().getDisplayName()));
        }
        if (!request.getNote().isEmpty()) {
            facts.add(say("workshop_mail_fact_note", request.getNote()));
        }
        if (reason != null) {
            facts.add(say("workshop_mail_fact_reason", reason));
        }
        return facts;
    }

    private String when() {
        var workshop = request.getWorkshop();
        var day = Dates.local(workshop.getStartsAt()).toLocalDate();
        return say(
                "workshop_mail_fact_when",
                Dates.weekdayDate(language(), day),
                Dates.time(workshop.getStartsAt()),
                Dates.time(workshop.getEndsAt()));
    }

    private String wished() {
        return request.getWishedDates().stream()
                .map(day -> Dates.weekdayDate(language(), day))
                .collect(Collectors.joining("; "));
    }

    private String subject(String step) {
        return say("workshop_mail_" + step + "_subject", topic());
    }

    private String topic() {
        return TopicTexts.title(request.getTopic(), language());
    }

    private String say(String key, Object... arguments) {
        return Messages.text(language(), key, arguments);
    }

    private Language language() {
        return to.getLanguage();
    }
}
