package ba.sigurno.persistence.enrolment.transfer;

import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.entity.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A code by which a teacher of another class takes a pupil over. It is good once, and until it ends. */
@Entity
@Table(name = "pupil_transfer")
@NamedQuery(name = PupilTransfer.OF_PUPIL, query = "SELECT t FROM PupilTransfer t WHERE t.pupil = :pupil")
@NamedQuery(
        name = PupilTransfer.BY_CODE,
        query = "SELECT t FROM PupilTransfer t JOIN FETCH t.pupil p WHERE t.code = :code AND t.endsAt > :now")
@NamedQuery(name = PupilTransfer.DELETE_ENDED, query = "DELETE FROM PupilTransfer t WHERE t.endsAt < :now")
public class PupilTransfer extends BaseEntity {

    /** Finds the code of {@code :pupil}. */
    public static final String OF_PUPIL = "PupilTransfer.ofPupil";

    /** Finds what is transferred by {@code :code} and has not ended at {@code :now}, with the pupil. */
    public static final String BY_CODE = "PupilTransfer.byCode";

    /** Deletes the codes that ended before {@code :now} (an update). */
    public static final String DELETE_ENDED = "PupilTransfer.deleteEnded";

    /** How long a code is good: the time between a notice of leaving one school and the first day at another. */
    public static final Duration TTL = Duration.ofDays(14);

    /** The length of a code, in characters. */
    public static final int CODE_LENGTH = 11;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "pupil_id")
    private Pupil pupil;

    @Column(nullable = false, length = CODE_LENGTH)
    private String code;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    protected PupilTransfer() {}

    /** Offers a pupil from now on. */
    public PupilTransfer(Pupil pupil, String code, Instant now) {
        this.pupil = pupil;
        this.code = code;
        this.endsAt = now.plus(TTL);
    }

    /** Returns whether the code has ended. */
    public boolean isOver(Instant now) {
        return !endsAt.isAfter(now);
    }

    public Pupil getPupil() {
        return pupil;
    }

    public String getCode() {
        return code;
    }

    /** Returns when the code ends. */
    public Instant getEndsAt() {
        return endsAt;
    }
}
