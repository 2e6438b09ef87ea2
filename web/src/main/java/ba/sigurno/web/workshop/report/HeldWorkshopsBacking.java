package ba.sigurno.web.workshop.report;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.workshop.report.HeldGrouping;
import ba.sigurno.ejb.workshop.report.HeldLine;
import ba.sigurno.ejb.workshop.report.HeldWorkshopsService;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shows the workshops that were held in a school year, put together by month, trainer, authority or topic. */
@Named
@RequestScoped
public class HeldWorkshopsBacking {

    private static final int YEARS = 5;

    @Inject
    private HeldWorkshopsService held;

    @Inject
    private LanguageBacking language;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    private HeldGrouping by = HeldGrouping.MONTH;
    private Integer year;
    private List<HeldLine> lines;

    /** Reads the table. */
    public void load() {
        var now = SchoolYear.of(LocalDate.now(clock)).startYear();
        if (year == null || year > now || year <= now - YEARS) {
            year = now;
        }
        lines = held.table(new SchoolYear(year), by, language.getCurrent());
    }

    /** Returns the hours of a line, as the reader writes numbers. */
    public String hours(long minutes) {
        return HeldHours.of(minutes, language.getCurrent());
    }

    /** Returns the school years to choose from, the present one first. */
    public List<SelectItem> getYears() {
        var now = SchoolYear.of(LocalDate.now(clock)).startYear();
        return IntStream.range(0, YEARS)
                .mapToObj(back -> new SchoolYear(now - back))
                .map(each -> new SelectItem(each.startYear(), each.toString()))
                .toList();
    }

    /** Returns by what they can be put together. */
    public List<SelectItem> getGroupings() {
        return Stream.of(HeldGrouping.values())
                .map(each -> new SelectItem(each, Messages.text(language.getCurrent(), "workshop_held_by_" + each)))
                .toList();
    }

    /** Returns how many workshops there are in all. */
    public long getTotal() {
        return lines.stream().mapToLong(HeldLine::workshops).sum();
    }

    /** Returns whether there are figures of girls and boys. */
    public boolean isByGender() {
        return lines.stream().anyMatch(line -> line.girls() != null);
    }

    /** Returns whether the reader says what reports count. */
    public boolean isCoordinator() {
        return caller.hasRole(Role.COORDINATOR);
    }

    public List<HeldLine> getLines() {
        return lines;
    }

    public HeldGrouping getBy() {
        return by;
    }

    public void setBy(HeldGrouping by) {
        this.by = by == null ? HeldGrouping.MONTH : by;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
