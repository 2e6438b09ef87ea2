package ba.sigurno.ejb.workshop.calendar;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.workshop.calendar.SchoolBreak;
import ba.sigurno.persistence.workshop.calendar.SchoolWeek;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Tells on which days the schools of an authority have lessons, as far as that authority has said: weekends never have
 * ({@link SchoolWeek}), breaks stand in its calendar.
 */
@ApplicationScoped
public class SchoolDays {

    @PersistenceContext
    private EntityManager em;

    /** Returns the break of an authority that has this day; empty when there is none. */
    public Optional<SchoolBreak> breakOn(Authority authority, LocalDate day) {
        return between(List.of(authority), day, day).stream().findFirst();
    }

    /** Returns the breaks of some authorities with a day from {@code first} to {@code last}, the first first. */
    public List<SchoolBreak> between(Collection<Authority> authorities, LocalDate first, LocalDate last) {
        return authorities.isEmpty()
                ? List.of()
                : em.createNamedQuery(SchoolBreak.BETWEEN, SchoolBreak.class)
                        .setParameter("authorities", authorities)
                        .setParameter("first", first)
                        .setParameter("last", last)
                        .getResultList();
    }

    /**
     * Refuses days, of which there is one at least, unless the schools of the authority have lessons on each.
     *
     * @param reader the language in which the break is told
     * @throws DomainException that names the break, its first and its last day
     */
    public void require(Authority authority, Collection<LocalDate> days, Language reader) {
        days.forEach(SchoolWeek::requireWeekday);
        var breaks = between(List.of(authority), Collections.min(days), Collections.max(days));
        days.stream()
                .flatMap(day -> breaks.stream().filter(each -> each.covers(day)))
                .findFirst()
                .ifPresent(each -> {
                    throw inBreak(each, reader);
                });
    }

    private static DomainException inBreak(SchoolBreak each, Language reader) {
        return new DomainException(
                "workshop_rule_date_break",
                Transliterator.inScriptOf(reader, each.getName()),
                Dates.shortDate(reader, each.getFirstDay()),
                Dates.shortDate(reader, each.getLastDay()));
    }
}
