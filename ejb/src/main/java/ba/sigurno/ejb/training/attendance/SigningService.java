package ba.sigurno.ejb.training.attendance;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.i18n.NameOrder;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.ejb.training.attendance.SigningSheet.Meeting;
import ba.sigurno.ejb.training.attendance.SigningSheet.Row;
import ba.sigurno.ejb.training.session.SessionFinder;
import ba.sigurno.ejb.training.session.TeacherSchools;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.session.Registration;
import ba.sigurno.persistence.training.session.SessionMeeting;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Gathers what is printed on the list that teachers sign, for who leads the session. */
@Stateless
@RolesAllowed({"TRAINER", "PLANNER"})
public class SigningService {

    @Inject
    private Clock clock;

    @Inject
    private SessionFinder finder;

    @Inject
    private TeacherSchools schools;

    @Inject
    private AuditService audit;

    /** The list of a session, in its language. */
    public SigningSheet sheet(String sessionId) {
        var session = finder.findLed(sessionId);
        session.requireNotCancelled();
        audit.recordDownload(
                "training_action_list_downloaded",
                "training_session",
                session.getPublicId(),
                ProgrammeTexts.title(session.getEdition(), Language.BOSNIAN));
        var language = session.getLanguage();
        return new SigningSheet(
                language,
                ProgrammeTexts.title(session.getEdition(), language),
                Transliterator.inScriptOf(language, session.getPlace()),
                Transliterator.inScriptOf(language, session.getTrainer().getDisplayName()),
                clock.instant(),
                Dates.local(session.getStartsAt()).toLocalDate(),
                session.getMeetings().stream()
                        .map(meeting -> meeting(session, meeting))
                        .toList(),
                rows(session, language));
    }

    private static Meeting meeting(TrainingSession session, SessionMeeting meeting) {
        var language = session.getLanguage();
        var day = Dates.weekdayDate(language, Dates.local(meeting.getStartsAt()).toLocalDate());
        int meetings = session.getMeetings().size();
        return new Meeting(
                day + ", " + Dates.time(meeting.getStartsAt()) + "–" + Dates.time(meeting.getEndsAt()),
                meetings == 1
                        ? ""
                        : Messages.text(language, "training_signing_meeting", meeting.getNumber(), meetings));
    }

    private List<Row> rows(TrainingSession session, Language language) {
        var teachers = session.seated().stream().map(Registration::getAccount).toList();
        var names = schools.of(teachers);
        return teachers.stream()
                .sorted(NameOrder.by(language, Account::getDisplayName))
                .map(teacher -> new Row(
                        Transliterator.inScriptOf(language, teacher.getDisplayName()),
                        Transliterator.inScriptOf(language, names.getOrDefault(teacher.getPublicId(), ""))))
                .toList();
    }
}
