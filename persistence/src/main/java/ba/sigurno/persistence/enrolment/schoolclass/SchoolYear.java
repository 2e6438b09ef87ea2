package ba.sigurno.persistence.enrolment.schoolclass;

import java.time.LocalDate;
import java.time.Month;

/**
 * A school year, written {@code 2026/27}: from 1 September to the last day of August.
 *
 * @param startYear the calendar year in which it starts
 */
public record SchoolYear(int startYear) implements Comparable<SchoolYear> {

    /** Returns the school year in which a day lies. */
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /** Returns 1 September. */
    public LocalDate firstDay() {
        return LocalDate.of(startYear, Month.SEPTEMBER, 1);
    }

    /** Returns 31 August of the next calendar year. */
    public LocalDate lastDay() {
        return LocalDate.of(startYear + 1, Month.AUGUST, 31);
    }

    /** Returns the school year after this. */
    public SchoolYear next() {
        return new SchoolYear(startYear + 1);
    }

    /** Returns the school year before this. */
    public SchoolYear previous() {
        return new SchoolYear(startYear - 1);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    @Override
    public String toString() {
        return "%d/%02d".formatted(startYear, (startYear + 1) % 100);
    }
}
