package ba.sigurno.web.workshop.planning;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.workshop.planning.AvailabilityService;
import ba.sigurno.ejb.workshop.planning.TrainerDays;
import ba.sigurno.persistence.workshop.calendar.SchoolWeek;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Shows who is free in two weeks, of which the address names a day; without one, from this week on. */
@Named
@RequestScoped
public class AvailabilityBacking {

    private static final int WEEKS = 2;

    /** The address names no day further off than these years. */
    private static final int YEARS = 100;

    @Inject
    private AvailabilityService availability;

    @Inject
    private LanguageBacking language;

    @Inject
    private Clock clock;

    private String from;
    private String q;
    private int page = 1;
    private LocalDate first;
    private List<LocalDate> days;
    private Page<TrainerDays> rows;

    /** Reads the page. */
    public void load() {
        first = day(LocalDate.now(clock)).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        days = first.datesUntil(first.plusWeeks(WEEKS))
                .filter(day -> !SchoolWeek.isWeekend(day))
                .toList();
        rows = availability.search(q, days, page, language.getCurrent());
    }

    private LocalDate day(LocalDate today) {
        try {
            var wished = LocalDate.parse(from == null ? "" : from);
            return Math.abs(wished.getYear() - today.getYear()) <= YEARS ? wished : today;
        } catch (DateTimeException e) {
            return today;
        }
    }

    /** Returns the short name of a day as the head of its column. */
    public String name(LocalDate day) {
        return Messages.text(
                language.getCurrent(),
                "workshop_availability_day",
                Dates.weekdayShort(language.getCurrent(), day.getDayOfWeek().getValue()),
                day.getDayOfMonth(),
                day.getMonthValue());
    }

    /** Returns the tone of a standing. */
    public String tone(TrainerDays.Standing standing) {
        return switch (standing) {
            case FREE -> "ok";
            case SOME -> "info";
            case FULL, AWAY -> "wait";
        };
    }

    /** Returns the last day that is shown. */
    public LocalDate getLast() {
        return days.get(days.size() - 1);
    }

    public LocalDate getPrevious() {
        return first.minusWeeks(WEEKS);
    }

    public LocalDate getNext() {
        return first.plusWeeks(WEEKS);
    }

    public LocalDate getFirst() {
        return first;
    }

    public List<LocalDate> getDays() {
        return days;
    }

    public Page<TrainerDays> getRows() {
        return rows;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
