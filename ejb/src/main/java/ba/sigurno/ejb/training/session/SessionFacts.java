package ba.sigurno.ejb.training.session;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.mail.CalendarInvitation.Texts;
import ba.sigurno.ejb.mail.CalendarInvitation.Time;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.mail.Recipient;
import ba.sigurno.persistence.training.session.SessionMeeting;
import ba.sigurno.persistence.training.session.TrainingSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The facts of a session, as mails and calendars tell them to one reader.
 *
 * @param link where it is held online; null when the reader may not know
 */
public record SessionFacts(TrainingSession session, Recipient reader, String link) {

    /** The dates of a session as events; each keeps its uid when it moves. */
    public static List<Time> times(TrainingSession session) {
        return session.getMeetings().stream()
                .map(meeting -> time(session, meeting))
                .toList();
    }

    private static Time time(TrainingSession session, SessionMeeting meeting) {
        var uid = session.getPublicId() + "-" + meeting.getNumber() + "@sigurno";
        return new Time(uid, meeting.getStartsAt(), meeting.getEndsAt());
    }

    /** The title of the programme's edition. */
    String title() {
        return ProgrammeTexts.title(session.getEdition(), language());
    }

    /** The path of the session's page. */
    String page() {
        return "/training/session/session.xhtml?id=" + session.getPublicId();
    }

    /** One line for each fact; {@code reason} may be null or empty. */
    List<String> lines(String reason) {
        var lines = new ArrayList<String>();
        lines.add(say("training_mail_fact_what", title()));
        times(session)
                .forEach(time -> lines.add(say(
                        "training_mail_fact_when",
                        Dates.weekdayDate(
                                language(), Dates.local(time.startsAt()).toLocalDate()),
                        Dates.time(time.startsAt()),
                        Dates.time(time.endsAt()))));
        lines.add(say("training_mail_fact_place", session.getPlace()));
        if (link != null) {
            lines.add(say("training_mail_fact_link", link));
        }
        lines.add(say("training_mail_fact_trainer", session.getTrainer().getDisplayName()));
        if (reason != null && !reason.isEmpty()) {
            lines.add(say("training_mail_fact_reason", reason));
        }
        return lines;
    }

    /** The deadline of registration in words, if there is one. */
    Optional<String> deadline() {
        return Optional.ofNullable(session.getRegistrationClosesAt()).map(until -> Dates.dateTime(language(), until));
    }

    /** The texts of its events in a calendar. */
    Texts texts() {
        return new Texts(title(), String.join("\n", lines(null)), link == null ? session.getPlace() : link);
    }

    private String say(String key, Object... arguments) {
        return Messages.text(language(), key, arguments);
    }

    private Language language() {
        return reader.getLanguage();
    }
}
