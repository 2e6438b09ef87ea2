package ba.sigurno.ejb.identity.admission;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.identity.account.RoleGrant;
import ba.sigurno.persistence.school.School;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Keeps the team of a school: its teachers, and those who coordinate it. Only who stands above the school decides about its
 * coordinators. Everything is audited.
 */
@Stateless
@RolesAllowed({"SCHOOL_COORDINATOR", "COORDINATOR", "ADMIN"})
public class SchoolTeamService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AdmissionScope scope;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private AuditService audit;

    /** Returns the schools that the caller coordinates; none for who stands above schools. */
    public List<School> schools() {
        return List.copyOf(caller.account().coordinatedSchools());
    }

    /** Returns a school whose team the caller keeps. */
    public School school(String schoolId) {
        return scope.school(schoolId);
    }

    /** Returns a page of the team of a school, by name. */
    public Page<RoleGrant> team(String schoolId, int wished) {
        var school = scope.school(schoolId);
        long total = em.createNamedQuery(RoleGrant.OF_SCHOOL_COUNT, Long.class)
                .setParameter("school", school)
                .getSingleResult();
        return Page.read(
                em.createNamedQuery(RoleGrant.OF_SCHOOL, RoleGrant.class).setParameter("school", school),
                total,
                wished);
    }

    /**
     * Returns a role at a school that the caller may end.
     *
     * @throws NotFoundException when there is none, or the caller may not
     */
    public RoleGrant grant(String schoolId, String accountId, Role role) {
        return grant(member(schoolId, accountId), schoolId, role);
    }

    /** Lets a role at a school end after a day, today at the earliest; null for no end. */
    public void endOn(String schoolId, String accountId, Role role, LocalDate lastDay) {
        DomainException.require(
                lastDay == null || !lastDay.isBefore(LocalDate.now(clock)), "identity_rule_ends_in_the_past");
        var member = locked(schoolId, accountId);
        var grant = grant(member, schoolId, role);
        member.grant(role, null, grant.getSchool(), lastDay);
        record("identity_action_role_granted", member, grant, lastDay);
    }

    /** Takes a role at a school away. */
    public void withdraw(String schoolId, String accountId, Role role) {
        var member = locked(schoolId, accountId);
        var grant = grant(member, schoolId, role);
        member.withdraw(role, null, grant.getSchool());
        record("identity_action_role_withdrawn", member, grant, null);
    }

    private Account locked(String schoolId, String accountId) {
        var member = member(schoolId, accountId);
        em.refresh(member, LockModeType.PESSIMISTIC_WRITE);
        return member;
    }

    private Account member(String schoolId, String accountId) {
        scope.school(schoolId);
        return em.createNamedQuery(Account.BY_PUBLIC_ID, Account.class)
                .setParameter("publicId", accountId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("account " + accountId));
    }

    private RoleGrant grant(Account member, String schoolId, Role role) {
        return member.getGrants().stream()
                .filter(grant -> grant.getRole() == role
                        && grant.getSchool() != null
                        && grant.getSchool().getPublicId().equals(schoolId)
                        && mayEnd(grant))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("grant of " + member.getPublicId()));
    }

    /** Returns whether the caller may end a role at a school whose team the caller keeps. */
    public boolean mayEnd(RoleGrant grant) {
        return grant.getRole() == Role.TEACHER || scope.isAbove(grant.getSchool());
    }

    private void record(String action, Account member, RoleGrant grant, LocalDate lastDay) {
        var detail = String.join(
                AuditService.SEPARATOR,
                member.getEmail(),
                grant.getRole().name(),
                grant.getSchool().getName());
        audit.record(
                action,
                "account",
                member.getPublicId(),
                lastDay == null ? detail : detail + AuditService.SEPARATOR + lastDay);
    }
}
