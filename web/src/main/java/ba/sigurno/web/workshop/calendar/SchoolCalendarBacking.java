package ba.sigurno.web.workshop.calendar;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.workshop.calendar.BreakCommand;
import ba.sigurno.ejb.workshop.calendar.SchoolCalendarPage;
import ba.sigurno.ejb.workshop.calendar.SchoolCalendarService;
import ba.sigurno.ejb.workshop.disturbance.DisturbedWorkshopService;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.workshop.calendar.SchoolBreak;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import ba.sigurno.web.workshop.disturbance.DisturbanceMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Keeps the breaks of an authority's schools: {@code authority} is its code, and that of the only one when there is one. */
@Named
@RequestScoped
public class SchoolCalendarBacking {

    @Inject
    private SchoolCalendarService calendars;

    @Inject
    private DisturbedWorkshopService disturbed;

    @Inject
    private Caller caller;

    @Inject
    private LanguageBacking language;

    private String authority;
    private String removed;
    private List<SelectItem> authorities;
    private SchoolCalendarPage page;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String name;

    /** Reads the calendar, once an authority is chosen. */
    public void load() {
        var kept = calendars.authorities();
        authorities = kept.stream().map(this::choice).toList();
        if (authority == null && kept.size() == 1) {
            authority = kept.get(0).getCode();
        }
        if (authority != null) {
            page = calendars.page(authority);
        }
    }

    private SelectItem choice(Authority each) {
        return new SelectItem(each.getCode(), Localised.text(each.getTexts(), language.getCurrent()));
    }

    /** Adds a break. */
    public String add() {
        var added = calendars.add(authority, new BreakCommand(firstDay, lastDay, name));
        PageMessages.info("workshop_school_calendar_added");
        DisturbanceMessages.tell(disturbed.inBreak(added, language.getCurrent()), language.getCurrent());
        return here();
    }

    /** Removes the break that is named in the address. */
    public String remove() {
        calendars.remove(removed);
        PageMessages.info("workshop_school_calendar_removed");
        return here();
    }

    private String here() {
        return "/workshop/calendar/school-calendar?faces-redirect=true&authority=" + authority;
    }

    /** Returns the authorities to choose from. */
    public List<SelectItem> getAuthorities() {
        return authorities;
    }

    /** Returns the breaks; null as long as no authority is chosen. */
    public SchoolCalendarPage getPage() {
        return page;
    }

    /** Returns whether the caller sees requests for workshops too: an administrator does not. */
    public boolean isRequestsSeen() {
        return caller.hasRole(Role.COORDINATOR) || caller.hasRole(Role.PLANNER);
    }

    /** Returns the longest name of a break, in characters. */
    public int getMaxName() {
        return SchoolBreak.NAME_LENGTH;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    /** Returns the public id of the break to remove; null when none is. */
    public String getRemoved() {
        return removed;
    }

    public void setRemoved(String removed) {
        this.removed = removed;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
