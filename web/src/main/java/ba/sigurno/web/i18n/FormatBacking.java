package ba.sigurno.web.i18n;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.i18n.NameOrder;
import ba.sigurno.ejb.i18n.Percent;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Multilingual;
import ba.sigurno.persistence.i18n.Transliterator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Formats texts with arguments and dates, for pages: {@code #{fmt.text('key', a, b)}}, {@code #{fmt.date(day)}}. A
 * bean, not EL functions, because Facelets functions cannot take any number of arguments. An empty value gives an empty
 * text.
 */
@Named("fmt")
@RequestScoped
public class FormatBacking {

    private static final long KILOBYTE = 1000;
    private static final long MEGABYTE = 1 << 20;

    @Inject
    private LanguageBacking language;

    @Inject
    private Clock clock;

    /** Returns the text of a key with its arguments. */
    public String text(String key, Object... arguments) {
        return Messages.text(language(), key, arguments);
    }

    /** Returns the text of a key with its arguments, given as a list. */
    public String textOf(String key, List<String> arguments) {
        return Messages.text(language(), key, arguments.toArray());
    }

    /** Returns the text of a key that fits a number; {@code {0}} is the number. */
    public String plural(String key, long count, Object... more) {
        return Messages.plural(language(), key, count, more);
    }

    /** Formats a whole number as people here write it. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language().getLocale()).format(number);
    }

    /** Returns the link that calls a telephone number. */
    public String tel(String number) {
        return TelephoneLink.of(number);
    }

    /** Returns the hint for a label: the text of its key with {@code _hint} at the end; empty without one. */
    public String hint(String key) {
        return key != null && Messages.has(language(), key + "_hint") ? text(key + "_hint") : "";
    }

    /** Returns the text of multilingual data in the reader's language. */
    public String local(Multilingual<String> thing) {
        return thing == null ? "" : Localised.text(thing.getTexts(), language());
    }

    /**
     * Returns a name of a person, a school or a place in the reader's script, whichever it was written in. Fields
     * keep its spelling.
     */
    public String name(String name) {
        return name == null ? "" : Transliterator.inScriptOf(language(), name);
    }

    /** Returns things by their names, in the order of the reader's alphabet. */
    public <T> List<T> byName(Collection<T> things, Function<T, String> name) {
        return NameOrder.sorted(things, language(), name);
    }

    /** Formats a share in whole percent: "72 %", "< 1 %"; a dash for none (null). */
    public String percent(BigDecimal percent) {
        return Percent.text(language(), percent, 0);
    }

    /** Formats the size of a file: "2 MB", "200 kB". */
    public String size(long bytes) {
        return bytes < MEGABYTE ? bytes / KILOBYTE + " kB" : bytes / MEGABYTE + " MB";
    }

    /** Formats a day, given as such or as an instant: "24. novembra 2026." */
    public String date(Object day) {
        return day == null ? "" : Dates.date(language(), day(day));
    }

    /** Formats a day in digits: "24. 11. 2026." */
    public String shortDate(Object day) {
        return day == null ? "" : Dates.shortDate(language(), day(day));
    }

    /** Formats a day with its weekday: "utorak, 24. novembra 2026." */
    public String weekdayDate(Object day) {
        return day == null ? "" : Dates.weekdayDate(language(), day(day));
    }

    /** Formats a time: "10:12" */
    public String time(Instant instant) {
        return instant == null ? "" : Dates.time(instant);
    }

    /** Formats date and time: "24. novembra 2026. u 10:12" */
    public String dateTime(Instant instant) {
        return instant == null ? "" : Dates.dateTime(language(), instant);
    }

    /** Formats a month: "novembar 2026." */
    public String month(YearMonth month) {
        return month == null ? "" : Dates.month(language(), month);
    }

    /** Formats the time since an instant: "danas u 10:12", "prije 4 dana" */
    public String ago(Instant instant) {
        return instant == null ? "" : Dates.ago(language(), instant, clock.instant());
    }

    private Language language() {
        return language.getCurrent();
    }

    private static LocalDate day(Object day) {
        return day instanceof Instant instant ? Dates.local(instant).toLocalDate() : (LocalDate) day;
    }
}
