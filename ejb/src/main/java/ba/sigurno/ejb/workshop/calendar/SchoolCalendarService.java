package ba.sigurno.ejb.workshop.calendar;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.workshop.calendar.SchoolBreak;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Keeps the calendars of schools: a coordinator that of the own authority, the centre all of them. */
@Stateless
@RolesAllowed({"COORDINATOR", "PLANNER", "ADMIN"})
public class SchoolCalendarService {

    /** Longer than a break can lie ahead. */
    private static final int YEARS_SHOWN = 3;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private SchoolDays days;

    @Inject
    @Any
    private Instance<SchoolBreakListener> listeners;

    @Inject
    private AuditService audit;

    /** Returns the authorities whose calendars the caller keeps, in the official order; one above others has none. */
    public List<Authority> authorities() {
        return em.createNamedQuery(Authority.COMPETENT, Authority.class)
                .getResultStream()
                .filter(this::keeps)
                .toList();
    }

    /**
     * Returns the calendar of the authority with this code.
     *
     * @throws NotFoundException when the caller does not keep it
     */
    public SchoolCalendarPage page(String code) {
        var today = LocalDate.now(clock);
        return new SchoolCalendarPage(
                days
                        .between(List.of(find(code)), SchoolYear.of(today).firstDay(), today.plusYears(YEARS_SHOWN))
                        .stream()
                        .map(SchoolCalendarPage.Line::of)
                        .toList());
    }

    /**
     * Adds a break to the calendar of the authority with this code. Workshops that are planned in it stay until a planner
     * moves or confirms them.
     *
     * @return the public id of the break
     * @throws DomainException when it overlaps another one, or the school year has the maximum already
     */
    public String add(String code, BreakCommand command) {
        var authority = find(code);
        // One break of an authority after the other, so that of two that overlap the second finds the first.
        em.lock(authority, LockModeType.PESSIMISTIC_WRITE);
        var added = new SchoolBreak(
                authority,
                command.firstDay(),
                command.lastDay() == null ? command.firstDay() : command.lastDay(),
                FreeText.check(command.name(), SchoolBreak.NAME_LENGTH),
                LocalDate.now(clock));
        requireFree(added);
        requireRoom(added);
        em.persist(added);
        listeners.forEach(listener -> listener.added(added));
        record("break_added", added);
        return added.getPublicId();
    }

    /** Removes a break. */
    public void remove(String breakId) {
        var removed =
                entities.find(SchoolBreak.class, SchoolBreak.BY_PUBLIC_ID, breakId, each -> keeps(each.getAuthority()));
        em.remove(removed);
        record("break_removed", removed);
    }

    private void requireFree(SchoolBreak added) {
        days.between(List.of(added.getAuthority()), added.getFirstDay(), added.getLastDay()).stream()
                .findFirst()
                .ifPresent(other -> {
                    throw new DomainException("workshop_rule_break_overlaps", other.getName());
                });
    }

    private void requireRoom(SchoolBreak added) {
        var year = added.schoolYear();
        var there = em.createNamedQuery(SchoolBreak.COUNT_STARTING, Long.class)
                .setParameter("authority", added.getAuthority())
                .setParameter("first", year.firstDay())
                .setParameter("last", year.lastDay())
                .getSingleResult();
        DomainException.require(
                there < SchoolBreak.MAX_PER_YEAR, "workshop_rule_breaks_many", SchoolBreak.MAX_PER_YEAR);
    }

    private void record(String what, SchoolBreak each) {
        audit.record(
                "workshop_action_" + what,
                "school_break",
                each.getPublicId(),
                String.join(
                        AuditService.SEPARATOR,
                        each.getAuthority().getCode(),
                        each.getName(),
                        each.getFirstDay().toString(),
                        each.getLastDay().toString()));
    }

    private Authority find(String code) {
        return authorities().stream()
                .filter(authority -> authority.getCode().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("calendar of " + code));
    }

    private boolean keeps(Authority authority) {
        return caller.hasRole(Role.PLANNER)
                || caller.hasRole(Role.ADMIN)
                || caller.account().coordinates(authority);
    }
}
