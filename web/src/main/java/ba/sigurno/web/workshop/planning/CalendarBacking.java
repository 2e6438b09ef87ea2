package ba.sigurno.web.workshop.planning;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.workshop.request.WorkshopService;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** Shows a month of planned workshops; the address names the month. */
@Named
@RequestScoped
public class CalendarBacking {

    @Inject
    private WorkshopService workshops;

    @Inject
    private Caller caller;

    @Inject
    private LanguageBacking language;

    @Inject
    private Clock clock;

    private String month;
    private MonthGrid grid;

    /** Reads the month. */
    public void load() {
        var today = LocalDate.now(clock);
        var shown = shown(YearMonth.from(today));
        grid = MonthGrid.of(shown, today, workshops.calendar(shown, language.getCurrent()));
    }

    /** Returns the month of the address, or this month when it names none of the next or last hundred years. */
    private YearMonth shown(YearMonth now) {
        try {
            var wished = YearMonth.parse(month == null ? "" : month);
            return Math.abs(wished.getYear() - now.getYear()) <= 100 ? wished : now;
        } catch (DateTimeException e) {
            return now;
        }
    }

    /** Returns the names of the columns. */
    public List<String> getWeekdays() {
        return IntStream.rangeClosed(1, 7)
                .mapToObj(day -> Dates.weekdayShort(language.getCurrent(), day))
                .toList();
    }

    public YearMonth getPrevious() {
        return grid.month().minusMonths(1);
    }

    public YearMonth getNext() {
        return grid.month().plusMonths(1);
    }

    /** Returns whether the reader plans, and so keeps trainers and roads too. */
    public boolean isPlanner() {
        return caller.hasRole(Role.PLANNER);
    }

    public MonthGrid getGrid() {
        return grid;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
