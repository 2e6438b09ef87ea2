package ba.sigurno.ejb.training.attendance;

import ba.sigurno.ejb.training.session.MeetingLine;
import java.time.Instant;

/**
 * The wall of a meeting. It shows no names, since anybody who passes by can read it.
 *
 * @param title what is taught
 * @param present how many are marked as present
 * @param taken how many have a seat
 * @param opensAt from when on there is a code
 * @param code what teachers type in; null when none is taken now
 * @param address what the QR code says: where a browser goes with that code; null likewise
 */
public record AttendanceWall(
        String title,
        String place,
        MeetingLine meeting,
        boolean cancelled,
        long present,
        int taken,
        Instant opensAt,
        String code,
        String address) {}
