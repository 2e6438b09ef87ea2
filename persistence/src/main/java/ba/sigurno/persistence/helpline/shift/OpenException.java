package ba.sigurno.persistence.helpline.shift;

import ba.sigurno.persistence.entity.PublicEntity;
import java.time.LocalDate;
import java.util.Optional;

/** A day on which the helpline is open at other times than in the week, or closed. */
public class OpenException extends PublicEntity {

    /** Names the query of those from {@code :day} on, in their order. */
    public static final String FROM = "OpenException.from";

    /** Names the query of the one on {@code :day}. */
    public static final String ON = "OpenException.on";

    /** Names the query of one by its {@code :publicId}. */
    public static final String BY_PUBLIC_ID = "OpenException.byPublicId";

    /** Names the statement that deletes those before {@code :day}. */
    public static final String DELETE_BEFORE = "OpenException.deleteBefore";

    private LocalDate day;
    private Integer opens;
    private Integer closes;

    protected OpenException() {}

    /**
     * Creates one.
     *
     * @param times null for closed
     */
    public OpenException(LocalDate day, OpenTimes times) {
        this.day = day;
        change(times);
    }

    /** Changes its times; null for closed. */
    public void change(OpenTimes times) {
        opens = times == null ? null : times.opensMinutes();
        closes = times == null ? null : times.closesMinutes();
    }

    public LocalDate getDay() {
        return day;
    }

    /** Returns its times; empty for closed. */
    public Optional<OpenTimes> getTimes() {
        return Optional.ofNullable(OpenTimes.of(opens, closes));
    }
}
