package ba.sigurno.ejb.training.session;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.session.TrainingSession;
import java.time.Instant;

/**
 * A session as a line of a list.
 *
 * @param registrationClosesAt the deadline of registration; null when there is none
 * @param meetings how many dates it has
 * @param authority for whose teachers it is; empty when for all
 * @param taken how many seats are taken; null where that is nobody's concern
 */
public record SessionLine(
        String publicId,
        String title,
        Instant startsAt,
        Instant endsAt,
        Instant registrationClosesAt,
        int meetings,
        String place,
        Language language,
        String authority,
        String trainer,
        Integer taken,
        int seats,
        SessionStatus standing) {

    /** Returns how many seats nobody has taken; 0 where that is nobody's concern. */
    public int free() {
        return taken == null ? 0 : seats - taken;
    }

    /** The line of a session, in a reader's language. */
    public static SessionLine of(TrainingSession session, Integer taken, SessionStatus standing, Language reader) {
        return new SessionLine(
                session.getPublicId(),
                ProgrammeTexts.title(session.getEdition(), reader),
                session.getStartsAt(),
                session.getEndsAt(),
                session.getRegistrationClosesAt(),
                session.getMeetings().size(),
                session.getPlace(),
                session.getLanguage(),
                authority(session, reader),
                session.getTrainer().getDisplayName(),
                taken,
                session.getSeats(),
                standing);
    }

    public static String authority(TrainingSession session, Language reader) {
        return session.getAuthority() == null
                ? ""
                : Localised.text(session.getAuthority().getTexts(), reader);
    }
}
