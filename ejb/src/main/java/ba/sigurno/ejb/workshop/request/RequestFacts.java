package ba.sigurno.ejb.workshop.request;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.mail.CalendarInvitation.Texts;
import ba.sigurno.ejb.mail.CalendarInvitation.Time;
import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.workshop.request.RequestNeeds;
import ba.sigurno.persistence.workshop.request.Workshop;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts of a request and its workshop, as mails and calendars tell them in one language.
 *
 * @param workshop the one planned, or the one that is off; null when there is none
 */
public record RequestFacts(WorkshopRequest request, Workshop workshop, Language language) {

    /** The title of the workshop's topic. */
    public String topic() {
        return TopicTexts.title(request.getTopic(), language);
    }

    /** The path of the request's page. */
    public String page() {
        return "/workshop/request/review.xhtml?id=" + request.getPublicId();
    }

    /** Returns what a reminder of the workshop concerns, by which it is taken back while it waits. */
    public String reminder() {
        return reminderOf(workshop);
    }

    static String reminderOf(Workshop workshop) {
        return "workshop-reminder " + workshop.getPublicId();
    }

    /** One line for each fact; {@code reason} may be null. */
    public List<String> lines(String reason) {
        var lines = new ArrayList<String>();
        lines.add(say("workshop_mail_fact_topic", topic()));
        lines.add(say("workshop_mail_fact_school", request.getSchool().getName()));
        lines.add(say("workshop_mail_fact_classes", RequestLine.whom(request, language)));
        if (workshop == null) {
            lines.add(say("workshop_mail_fact_wished", wished()));
        } else {
            lines.add(when());
            lines.add(trainer());
            if (!workshop.getAssistants().isEmpty()) {
                lines.add(say(
                        "workshop_mail_fact_assistants",
                        workshop.getAssistants().stream()
                                .map(Account::getDisplayName)
                                .collect(Collectors.joining(", "))));
            }
            if (!workshop.getGuests().isEmpty()) {
                lines.add(say(
                        "workshop_mail_fact_guests",
                        workshop.getGuests().stream()
                                .map(guest -> guest.getDisplayName() + " (" + guest.getInstitution() + ")")
                                .collect(Collectors.joining(", "))));
            }
        }
        if (!request.getNote().isEmpty()) {
            lines.add(say("workshop_mail_fact_note", request.getNote()));
        }
        if (reason != null) {
            lines.add(say("workshop_mail_fact_reason", reason));
        }
        return lines;
    }

    /** The planned workshop as an event; it keeps its uid when it moves. */
    public Time time() {
        return new Time(workshop.getCalendarUid(), workshop.getStartsAt(), workshop.getEndsAt());
    }

    /** The texts of that event in a calendar. */
    public Texts texts() {
        return new Texts(say("workshop_mail_event", topic()), String.join("\n", lines(null)), place());
    }

    /** The school, and where it is as far as that is known. */
    public String place() {
        var school = request.getSchool();
        return school.getPlace() == null ? school.getName() : school.getName() + ", " + school.getPlace();
    }

    /** From when to when the workshop is. */
    public String hours() {
        return Dates.time(workshop.getStartsAt()) + "–" + Dates.time(workshop.getEndsAt());
    }

    /** Who holds the workshop. */
    public String trainer() {
        return say("workshop_mail_fact_trainer", workshop.getTrainer().getDisplayName());
    }

    /** One line for each fact about the place, so far as it is known: the address, who is called, the room and what is in it. */
    public List<String> preparations() {
        var school = request.getSchool();
        var needs = request.getNeeds();
        return Stream.of(
                        fact("workshop_mail_fact_address", ", ", school.getStreet(), school.getPlace()),
                        fact("workshop_mail_fact_telephone", "", school.getTelephone()),
                        fact("workshop_mail_fact_contact", ", ", needs.getContactName(), needs.getContactTelephone()),
                        fact("workshop_mail_fact_room", "", needs.getRoom()),
                        fact("workshop_mail_fact_equipment", ", ", equipment(needs)),
                        fact(
                                "workshop_mail_fact_language",
                                "",
                                needs.getLanguage().getNativeName()))
                .flatMap(Optional::stream)
                .toList();
    }

    private String[] equipment(RequestNeeds needs) {
        return new String[] {
            needs.hasProjector() ? say("workshop_equipment_projector") : "",
            needs.hasSound() ? say("workshop_equipment_sound") : "",
            needs.hasInternet() ? say("workshop_equipment_internet") : ""
        };
    }

    private Optional<String> fact(String key, String separator, String... parts) {
        var known =
                Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(separator));
        return known.isEmpty() ? Optional.empty() : Optional.of(say(key, known));
    }

    private String when() {
        var day = Dates.local(workshop.getStartsAt()).toLocalDate();
        return say(
                "workshop_mail_fact_when",
                Dates.weekdayDate(language, day),
                Dates.time(workshop.getStartsAt()),
                Dates.time(workshop.getEndsAt()));
    }

    private String wished() {
        return request.getWishedDates().stream()
                .map(day -> Dates.weekdayDate(language, day))
                .collect(Collectors.joining("; "));
    }

    private String say(String key, Object... arguments) {
        return Messages.text(language, key, arguments);
    }
}
