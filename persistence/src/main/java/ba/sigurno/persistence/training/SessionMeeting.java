package ba.sigurno.persistence.training;

import ba.sigurno.persistence.schema.Row;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** One of the dates of a session. */
@Entity
@Table(name = "session_meeting")
public class SessionMeeting extends Row {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id")
    private TrainingSession session;

    private int number;

    @Column(name = "starts_at", nullable = false)
    private Instant startsAt;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    protected SessionMeeting() {}

    SessionMeeting(TrainingSession session, int number, SessionTime time) {
        this.session = session;
        this.number = number;
        move(time);
    }

    final void move(SessionTime time) {
        this.startsAt = time.startsAt();
        this.endsAt = time.endsAt();
    }

    /** Whether it began, so that attendance can be marked. */
    public boolean hasStarted(Instant now) {
        return !now.isBefore(startsAt);
    }

    /** From 1, in the order in which they are held. */
    public int getNumber() {
        return number;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    /** From when to when. */
    public SessionTime getTime() {
        return new SessionTime(startsAt, endsAt);
    }
}
