package ba.sigurno.ejb.training.planning;

import ba.sigurno.ejb.register.RegisterScope;
import ba.sigurno.ejb.training.session.MeetingLine;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.session.SessionMode;
import java.time.Instant;
import java.util.List;

/**
 * A session as it is changed.
 *
 * @param version what the form was made from; given back when it is saved
 * @param trainerId the trainer's public id
 * @param registrationClosesAt the deadline of registration; null for none
 * @param municipality in which it is held, as {@link RegisterScope#id} names it; null when that is not known
 * @param seated how many teachers have a seat
 * @param waiting how many wait for one
 * @param told how many teachers hear of it when it is changed or called off
 * @param started whether it can no longer be called off
 */
public record SessionDraft(
        int version,
        String title,
        String trainerId,
        List<MeetingLine> meetings,
        SessionMode mode,
        String place,
        String municipality,
        String link,
        Language language,
        int seats,
        Instant registrationClosesAt,
        int seated,
        int waiting,
        int told,
        boolean started) {}
