package ba.sigurno.persistence.youthpanel.member;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stage of age. Of the birth only the month is known, so a year of age counts as complete on the first day of the month
 * after: nobody is taken for older than they are.
 */
public enum AgeStage {
    /** Too young for the panel. */
    CHILD(0),
    /** Agrees in simple words; the guardian consents. */
    YOUNG(12),
    /** Consents like the guardian. */
    FROM_15(15),
    /** Decides about e-mail alone. */
    FROM_16(16),
    /** Decides about everything alone. */
    ADULT(18),
    /** Too old for the panel. */
    ALUMNI(19);

    private final int years;

    AgeStage(int years) {
        this.years = years;
    }

    /** Returns the stage on a day of somebody who was born in a month. */
    public static AgeStage of(YearMonth birth, LocalDate day) {
        var reached = CHILD;
        for (var stage : values()) {
            if (!stage.begin(birth).isAfter(day)) {
                reached = stage;
            }
        }
        return reached;
    }

    /** Returns the first day after a day on which the next stage begins; empty for the last one. */
    public static Optional<LocalDate> nextBegin(YearMonth birth, LocalDate day) {
        return Stream.of(values())
                .map(stage -> stage.begin(birth))
                .filter(begin -> begin.isAfter(day))
                .findFirst();
    }

    private LocalDate begin(YearMonth birth) {
        return birth.plusYears(years).plusMonths(1).atDay(1);
    }

    /** Returns the latest month of birth of who is in this stage or a later one on a day. */
    public YearMonth latestBirth(LocalDate day) {
        return YearMonth.from(day).minusMonths(1).minusYears(years);
    }

    /** Returns whether the panel is for this stage. */
    public boolean isInPanel() {
        return this != CHILD && this != ALUMNI;
    }
}
