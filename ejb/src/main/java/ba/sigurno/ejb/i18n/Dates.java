package ba.sigurno.ejb.i18n;

import ba.sigurno.persistence.i18n.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Formats dates and times as people say them, in the zone of {@link ClockProducer#ZONE}. Names of months and days and
 * the order of the parts are messages ({@code app_dates_*}): the genitive that Bosnian and Serbian dates need ("24.
 * novembra") is missing from CLDR.
 */
public final class Dates {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Dates() {}

    /** Formats a date: "24. novembra 2026.", "24 November 2026". */
    public static String date(Language language, LocalDate date) {
        return say(language, "app_dates_date", date);
    }

    /** Formats an instant by {@link #date(Language, LocalDate)}. */
    public static String date(Language language, Instant instant) {
        return date(language, local(instant).toLocalDate());
    }

    /** Formats a date with its weekday: "utorak, 24. novembra 2026.", "Tuesday, 24 November 2026". */
    public static String weekdayDate(Language language, LocalDate date) {
        return say(language, "app_dates_weekday_date", date);
    }

    /** Formats a date in digits: "24. 11. 2026.", "24/11/2026". */
    public static String shortDate(Language language, LocalDate date) {
        return say(language, "app_dates_short", date);
    }

    /** Formats a time: "10:12". */
    public static String time(Instant instant) {
        return TIME.format(local(instant));
    }

    /** Formats date and time: "24. novembra 2026. u 10:12", "24 November 2026 at 10:12". */
    public static String dateTime(Language language, Instant instant) {
        return Messages.text(language, "app_dates_date_time", date(language, instant), time(instant));
    }

    /** Formats a month: "novembar 2026.", "November 2026". */
    public static String month(Language language, YearMonth month) {
        return Messages.text(
                language,
                "app_dates_month_year",
                name(language, "app_dates_months", month.getMonthValue()),
                String.valueOf(month.getYear()));
    }

    /** Returns the month's name: "novembar", "November". */
    public static String monthName(Language language, int month) {
        return name(language, "app_dates_months", month);
    }

    /** Returns the month's name after "the end of": "novembra", "November". */
    public static String monthOf(Language language, int month) {
        return name(language, "app_dates_months_of", month);
    }

    /** Returns the day's name in two or three letters, Monday is 1. */
    public static String weekdayShort(Language language, int day) {
        return name(language, "app_dates_weekdays_short", day);
    }

    /**
     * Formats the time since an instant of the last days: "danas u 10:12", "jučer u 8:05", "prije 4 dana"; an older one
     * as its date.
     */
    public static String ago(Language language, Instant instant, Instant now) {
        long days =
                ChronoUnit.DAYS.between(local(instant).toLocalDate(), local(now).toLocalDate());
        if (days == 0) {
            return Messages.text(language, "app_dates_today", time(instant));
        }
        if (days == 1) {
            return Messages.text(language, "app_dates_yesterday", time(instant));
        }
        return days > 1 && days <= 14 ? Messages.plural(language, "app_dates_days_ago", days) : date(language, instant);
    }

    /** Converts an instant to local date and time. */
    public static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, ClockProducer.ZONE);
    }

    /** Converts local date and time to an instant. */
    public static Instant instant(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(ClockProducer.ZONE).toInstant();
    }

    private static String say(Language language, String key, LocalDate date) {
        return Messages.text(
                language,
                key,
                date.getDayOfMonth(),
                name(language, "app_dates_months_of", date.getMonthValue()),
                String.valueOf(date.getYear()),
                name(language, "app_dates_weekdays", date.getDayOfWeek().getValue()),
                date.getMonthValue());
    }

    private static String name(Language language, String key, int number) {
        return Messages.text(language, key).split(",")[number - 1];
    }
}
