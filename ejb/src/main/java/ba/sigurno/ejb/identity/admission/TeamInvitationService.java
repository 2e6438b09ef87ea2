package ba.sigurno.ejb.identity.admission;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.account.PersonName;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.identity.link.WorkAddress;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.identity.admission.TeamInvitation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Invites to the team of a school by e-mail, one person at a time. Everything is audited. */
@Stateless
@RolesAllowed({"SCHOOL_COORDINATOR", "COORDINATOR", "ADMIN"})
public class TeamInvitationService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private AdmissionScope scope;

    @Inject
    private Invitations invitations;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private AuditService audit;

    /** Returns the roles to which the caller may invite at a school: only those above appoint its coordinators. */
    public List<Role> roles(String schoolId) {
        return scope.isAbove(scope.school(schoolId))
                ? List.of(Role.TEACHER, Role.SCHOOL_COORDINATOR)
                : List.of(Role.TEACHER);
    }

    /**
     * Invites somebody.
     *
     * @param name the name; blank when it is not known
     * @throws DomainException when the address is no good, or the person has the role or is invited already
     */
    public void invite(String schoolId, Role role, String email, String name, Language language) {
        var school = scope.school(schoolId);
        if (!roles(schoolId).contains(role)) {
            throw new NotFoundException("role " + role);
        }
        var address = WorkAddress.of(email);
        var displayName = name == null || name.isBlank() ? "" : PersonName.printable(name);
        // One after the other, so that a second click finds the invitation of the first.
        em.lock(school, LockModeType.PESSIMISTIC_WRITE);
        var account = invitations.accounts(List.of(address)).get(address);
        DomainException.require(!Invitations.has(account, role, school), "identity_invitation_present");
        DomainException.require(invitations.waiting(school, List.of(address)).isEmpty(), "identity_invitation_waiting");
        record(
                "sent",
                invitations.send(
                        school,
                        role,
                        address,
                        displayName,
                        account == null ? language : account.getLanguage(),
                        caller.account()));
    }

    /** Returns a page of the invitations of a school, the latest first. */
    public Page<TeamInvitation> invitations(String schoolId, int wished) {
        var school = scope.school(schoolId);
        long total = em.createNamedQuery(TeamInvitation.OF_SCHOOL_COUNT, Long.class)
                .setParameter("school", school)
                .getSingleResult();
        return Page.read(
                em.createNamedQuery(TeamInvitation.OF_SCHOOL, TeamInvitation.class)
                        .setParameter("school", school),
                total,
                wished);
    }

    /** Sends an invitation again: a new link, for another 72 hours; the one before is void. */
    public void sendAgain(String invitationId) {
        var invitation = locked(invitationId);
        invitations.sendAgain(invitation);
        record("sent", invitation);
    }

    /** Takes an invitation back: its link is void. */
    public void withdraw(String invitationId) {
        var invitation = locked(invitationId);
        invitation.withdraw(clock.instant());
        record("withdrawn", invitation);
    }

    private TeamInvitation locked(String invitationId) {
        var invitation = entities.find(TeamInvitation.class, TeamInvitation.BY_PUBLIC_ID, invitationId);
        if (!roles(invitation.getSchool().getPublicId()).contains(invitation.getRole())) {
            throw new NotFoundException("invitation " + invitationId);
        }
        em.refresh(invitation, LockModeType.PESSIMISTIC_WRITE);
        return invitation;
    }

    private void record(String what, TeamInvitation invitation) {
        audit.record(
                "identity_action_invitation_" + what,
                "school",
                invitation.getSchool().getPublicId(),
                String.join(
                        AuditService.SEPARATOR,
                        invitation.getEmail(),
                        invitation.getRole().name(),
                        invitation.getSchool().getName()));
    }
}
