package ba.sigurno.ejb.helpline.shift;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.helpline.shift.OpenDay;
import ba.sigurno.persistence.helpline.shift.OpenException;
import ba.sigurno.persistence.helpline.shift.OpenTimes;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps the opening hours of the helpline. */
@Stateless
@RolesAllowed("SUPERVISOR")
public class OpeningService {

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private Event<OpeningChanged> changes;

    @Inject
    private Clock clock;

    /** Returns them from today on. */
    public OpeningView view() {
        return new OpeningView(
                unit.em()
                        .createNamedQuery(OpenDay.ALL, OpenDay.class)
                        .getResultStream()
                        .collect(Collectors.toMap(OpenDay::getWeekday, OpenDay::getTimes)),
                unit.em()
                        .createNamedQuery(OpenException.FROM, OpenException.class)
                        .setParameter("day", LocalDate.now(clock))
                        .setMaxResults(OpeningReader.MAX_EXCEPTIONS)
                        .getResultStream()
                        .map(other -> new OpeningView.Other(
                                other.getPublicId(),
                                other.getDay(),
                                other.getTimes().orElse(null)))
                        .toList());
    }

    /** Keeps the times of a week; it is closed on days that are missing. */
    public void keep(Map<DayOfWeek, OpenDayCommand> week) {
        PlanLock.hold(unit.em());
        unit.em().createNamedQuery(OpenDay.DELETE_ALL).executeUpdate();
        week.forEach((day, times) -> times.times().ifPresent(open -> unit.em().persist(new OpenDay(day, open))));
        changes.fire(new OpeningChanged());
    }

    /** Keeps the times of one day, in place of those that were kept for it before. */
    public void except(LocalDate day, OpenDayCommand times) {
        DomainException.require(!day.isBefore(LocalDate.now(clock)), "helpline_rule_day_over");
        OpenTimes open = times.times().orElse(null);
        PlanLock.hold(unit.em());
        unit.em()
                .createNamedQuery(OpenException.ON, OpenException.class)
                .setParameter("day", day)
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(before -> before.change(open), () -> unit.em().persist(new OpenException(day, open)));
        changes.fire(new OpeningChanged());
    }

    /** Lets the week hold on a day again; does nothing when it does already. */
    public void forget(String id) {
        if (PublicId.hasForm(id)) {
            unit.em()
                    .createNamedQuery(OpenException.BY_PUBLIC_ID, OpenException.class)
                    .setParameter("publicId", id)
                    .getResultList()
                    .forEach(unit.em()::remove);
            changes.fire(new OpeningChanged());
        }
    }
}
