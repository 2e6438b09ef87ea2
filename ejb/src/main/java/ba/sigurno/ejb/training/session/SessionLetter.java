package ba.sigurno.ejb.training.session;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.mail.CalendarInvitation;
import ba.sigurno.ejb.mail.CalendarInvitation.Kind;
import ba.sigurno.ejb.mail.CalendarInvitation.Party;
import ba.sigurno.ejb.mail.CalendarInvitation.Texts;
import ba.sigurno.ejb.mail.CalendarInvitation.Time;
import ba.sigurno.ejb.mail.Letter;
import ba.sigurno.ejb.mail.Mail;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.session.SessionMeeting;
import ba.sigurno.persistence.training.session.TrainingSession;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes what one person is told about a session, in that person's language.
 *
 * @param link where it is held online; null when the person may not know
 * @param page the address of the session's page
 * @param organiser who invites
 */
public record SessionLetter(TrainingSession session, Account to, String link, URI page, Party organiser) {

    /** The dates of a session as events: each keeps its name, wherever it moves. */
    public static List<Time> times(TrainingSession session) {
        return session.getMeetings().stream()
                .map(meeting -> time(session, meeting))
                .toList();
    }

    private static Time time(TrainingSession session, SessionMeeting meeting) {
        var uid = session.getPublicId() + "-" + meeting.getNumber() + "@sigurno";
        return new Time(uid, meeting.getStartsAt(), meeting.getEndsAt());
    }

    /** A mail about a step, {@code waiting} or {@code invited} for example; {@code reason} may be null. */
    Mail about(String step, String reason) {
        return new Mail(
                to.getEmail(),
                subject(step),
                start(step, reason).link("training_mail_open", page.toString()).text());
    }

    /** A mail about a step that changes the calendar: these events come or go. */
    Mail withEvents(String step, Kind kind, List<Time> times, String reason, int sequence, Instant now) {
        var letter = start(step, reason)
                .say(kind == Kind.CANCEL ? "training_mail_attached_cancel" : "training_mail_attached")
                .link("training_mail_open", page.toString());
        return new Mail(to.getEmail(), subject(step), letter.text(), Optional.of(events(kind, times, sequence, now)));
    }

    /** The events alone, for a calendar. */
    CalendarInvitation events(Kind kind, List<Time> times, int sequence, Instant now) {
        var texts = new Texts(title(), String.join("\n", facts(null)), link == null ? session.getPlace() : link);
        return new CalendarInvitation(
                kind,
                times,
                sequence,
                now,
                texts,
                page,
                organiser,
                new Party(to.getDisplayName(), to.getEmail()),
                language());
    }

    private Letter start(String step, String reason) {
        return new Letter(language()).say("training_mail_" + step + "_text").lines(facts(reason));
    }

    private List<String> facts(String reason) {
        var facts = new ArrayList<String>();
        facts.add(say("training_mail_fact_what", title()));
        times(session)
                .forEach(time -> facts.add(say(
                        "training_mail_fact_when",
                        Dates.weekdayDate(
                                language(), Dates.local(time.startsAt()).toLocalDate()),
                        Dates.time(time.startsAt()),
                        Dates.time(time.endsAt()))));
        facts.add(say("training_mail_fact_place", session.getPlace()));
        if (link != null) {
            facts.add(say("training_mail_fact_link", link));
        }
        facts.add(say("training_mail_fact_trainer", session.getTrainer().getDisplayName()));
        if (reason != null && !reason.isEmpty()) {
            facts.add(say("training_mail_fact_reason", reason));
        }
        return facts;
    }

    private String subject(String step) {
        return say("training_mail_" + step + "_subject", title());
    }

    private String title() {
        return ProgrammeTexts.title(session.getEdition(), language());
    }

    private String say(String key, Object... arguments) {
        return Messages.text(language(), key, arguments);
    }

    private Language language() {
        return to.getLanguage();
    }
}
