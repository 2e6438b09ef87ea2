package ba.sigurno.persistence.workshop.trainer;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days on which a trainer holds nothing, the first and the last included. Why is nobody's business and not stored. */
@Entity
@Table(name = "trainer_leave")
@NamedQuery(
        name = TrainerLeave.BY_PUBLIC_ID,
        query = "SELECT l FROM TrainerLeave l JOIN FETCH l.profile p JOIN FETCH p.account WHERE l.publicId = :publicId")
@NamedQuery(name = TrainerLeave.PURGE, query = "DELETE FROM TrainerLeave l WHERE l.lastDay < :before")
public class TrainerLeave extends PublicEntity {

    /** Deletes the leave that was over before {@code :before}. */
    public static final String PURGE = "TrainerLeave.purge";

    /** Finds the leave with {@code :publicId}, with whose it is. */
    public static final String BY_PUBLIC_ID = "TrainerLeave.byPublicId";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "profile_id")
    private TrainerProfile profile;

    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    protected TrainerLeave() {}

    TrainerLeave(TrainerProfile profile, LocalDate firstDay, LocalDate lastDay) {
        this.profile = profile;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /** Returns whether it has that day. */
    public boolean covers(LocalDate day) {
        return overlaps(day, day);
    }

    boolean overlaps(LocalDate first, LocalDate last) {
        return !firstDay.isAfter(last) && !lastDay.isBefore(first);
    }

    /** Counts its days in a calendar year. */
    long daysIn(int year) {
        return days(firstDay, lastDay, year);
    }

    static long days(LocalDate first, LocalDate last, int year) {
        var from = first.getYear() < year ? LocalDate.of(year, 1, 1) : first;
        var until = last.getYear() > year ? LocalDate.of(year, 12, 31) : last;
        return Math.max(0, ChronoUnit.DAYS.between(from, until) + 1);
    }

    /** Returns whose leave it is. */
    public Account getTrainer() {
        return profile.getAccount();
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }
}
