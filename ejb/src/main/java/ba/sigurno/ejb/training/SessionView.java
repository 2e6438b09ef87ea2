package ba.sigurno.ejb.training;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.SessionMode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A session as its page shows it.
 *
 * @param version what the page was made from; given back when attendance is saved
 * @param meetings its dates, in their order
 * @param link where it is held online; null on site, when not known yet, and for who has no seat
 * @param authority for whose teachers it is; empty when for all
 * @param standing how it stands for the caller
 * @param led whether the caller leads it; only then the seats are there
 * @param canRegister whether the caller, as a teacher, can register now
 * @param canWithdraw whether the caller has a seat that can still be given back
 */
public record SessionView(
        String publicId,
        int version,
        String title,
        String description,
        BigDecimal hours,
        int points,
        Instant startsAt,
        Instant endsAt,
        List<MeetingLine> meetings,
        SessionMode mode,
        String place,
        String link,
        Language language,
        String authority,
        String trainer,
        int taken,
        int seats,
        Standing standing,
        boolean started,
        boolean led,
        boolean canRegister,
        boolean canWithdraw,
        List<SeatLine> seatLines) {

    /** How many were at a meeting, as far as it is marked. */
    public long attended(int meeting) {
        return seatLines.stream()
                .filter(seat -> Boolean.TRUE.equals(seat.marks().get(meeting)))
                .count();
    }
}
