package ba.sigurno.ejb.youthpanel.member;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Takes nominations: of a school by who teaches there or keeps its teachers, and of any school by the centre. */
@Stateless
@RolesAllowed({"TEACHER", "SCHOOL_COORDINATOR", "PANEL_LEAD"})
public class NominationService {

    /** As many of a school may wait for the centre. */
    static final int MAX_WAITING = 10;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private Caller caller;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    /** Returns the caller's own schools, from which the caller nominates. */
    public List<Choice> schools() {
        return own(caller.account())
                .map(school -> new Choice(school.getPublicId(), school.getName()))
                .toList();
    }

    private static Stream<School> own(Account account) {
        return Stream.concat(account.schools().stream(), account.coordinatedSchools().stream())
                .distinct();
    }

    /**
     * Nominates somebody, who is nothing until the centre asks for the consents and has them.
     *
     * @throws DomainException when the age does not fit, too much was typed, or the same person is there already
     */
    public void nominate(NominationCommand command) {
        var school = entities.find(School.class, School.BY_PUBLIC_ID, command.schoolId());
        if (!caller.hasRole(Role.PANEL_LEAD) && own(caller.account()).noneMatch(school::equals)) {
            throw new NotFoundException("caller does not work at " + school);
        }
        // One after the other, so that a second click finds whom the first one nominated.
        em.find(Account.class, caller.account().getId(), LockModeType.PESSIMISTIC_WRITE);
        var member = new PanelMember(
                school,
                Objects.toString(command.firstName(), ""),
                Objects.toString(command.initial(), ""),
                birth(command),
                command.language(),
                Objects.toString(command.guardianEmail(), ""),
                clock.instant(),
                LocalDate.now(clock));
        requireNew(member);
        em.persist(member);
        audit.record("youthpanel_action_nominated", "school", school.getPublicId(), school.getName());
    }

    private static YearMonth birth(NominationCommand command) {
        try {
            return YearMonth.of(command.birthYear(), command.birthMonth());
        } catch (DateTimeException e) {
            throw new DomainException("youthpanel_rule_age");
        }
    }

    private void requireNew(PanelMember member) {
        long waiting = em.createNamedQuery(PanelMember.COUNT_NOMINATED, Long.class)
                .setParameter("school", member.getSchool())
                .getSingleResult();
        DomainException.require(waiting < MAX_WAITING, "youthpanel_rule_many_nominations", MAX_WAITING);
        long same = em.createNamedQuery(PanelMember.COUNT_SAME, Long.class)
                .setParameter("school", member.getSchool())
                .setParameter("firstName", member.getFirstName())
                .setParameter("initial", member.getInitial())
                .setParameter("year", member.getBirth().getYear())
                .setParameter("month", member.getBirth().getMonthValue())
                .getSingleResult();
        DomainException.require(same == 0, "youthpanel_rule_known");
    }
}
