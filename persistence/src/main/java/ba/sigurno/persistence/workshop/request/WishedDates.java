package ba.sigurno.persistence.workshop.request;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.workshop.calendar.SchoolWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** The rules for the preferred days of a school: one to three different school days, from a week ahead for a year. */
public final class WishedDates {

    /** The maximum number of days of a request. */
    public static final int MAX = 3;

    /** The notice that is needed to decide and to plan, in days before the first preferred one. */
    public static final int NOTICE_DAYS = 7;

    private WishedDates() {}

    /** Returns the first day that can be preferred today, weekends apart. */
    public static LocalDate first(LocalDate today) {
        return today.plusDays(NOTICE_DAYS);
    }

    /** Refuses days that cannot be preferred; returns them in order. */
    public static List<LocalDate> check(Collection<LocalDate> days, LocalDate today) {
        DomainException.require(!days.isEmpty() && days.size() <= MAX, "workshop_rule_dates_count");
        days.forEach(day -> check(day, today));
        DomainException.require(new HashSet<>(days).size() == days.size(), "workshop_rule_date_twice");
        return days.stream().sorted().toList();
    }

    /** Refuses a day that cannot be preferred. */
    public static void check(LocalDate day, LocalDate today) {
        DomainException.require(day.isAfter(today), "workshop_rule_date_past");
        DomainException.require(!day.isBefore(first(today)), "workshop_rule_date_soon", NOTICE_DAYS);
        DomainException.require(!day.isAfter(today.plusYears(1)), "workshop_rule_date_far");
        SchoolWeek.requireWeekday(day);
    }
}
