package ba.sigurno.ejb.identity.request;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.admission.AdmissionScope;
import ba.sigurno.ejb.identity.admission.Invitations;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.identity.request.AccountRequest;
import ba.sigurno.persistence.identity.request.AccountRequestState;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Decides about requests for an account at a school. Of two who decide at once one does. Everything is audited. */
@Stateless
@RolesAllowed({"SCHOOL_COORDINATOR", "COORDINATOR"})
public class AccountRequestDecisionService {

    /** The most requests of a list: the longest waiting, so that the rest comes up as they are decided. */
    private static final int MAX_SHOWN = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private AdmissionScope scope;

    @Inject
    private Invitations invitations;

    @Inject
    private RequestMails mails;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private AuditService audit;

    /** Returns the requests that wait for the caller, the longest waiting first. */
    public List<AccountRequest> waiting() {
        return WaitingRequests.of(caller.account(), em.createNamedQuery(AccountRequest.WAITING, AccountRequest.class))
                .setMaxResults(MAX_SHOWN)
                .getResultList();
    }

    /**
     * Grants a request: an invitation is sent, by which the account becomes active.
     *
     * @throws DomainException when it was decided already
     */
    public void admit(String requestId) {
        var request = locked(requestId);
        request.admit(clock.instant());
        invitations.send(
                request.getSchool(),
                Role.TEACHER,
                request.getEmail(),
                request.getDisplayName(),
                request.getLanguage(),
                caller.account());
        record("admitted", request);
    }

    /**
     * Refuses a request.
     *
     * @param reason why, for the one who asked
     * @throws DomainException when it was decided already
     */
    public void refuse(String requestId, String reason) {
        var request = locked(requestId);
        request.refuse(clock.instant());
        mails.refused(request, reason);
        record("refused", request);
    }

    private AccountRequest locked(String requestId) {
        var request = entities.find(
                AccountRequest.class,
                AccountRequest.BY_PUBLIC_ID,
                requestId,
                each -> each.getState() != AccountRequestState.UNCONFIRMED);
        scope.school(request.getSchool().getPublicId());
        em.refresh(request, LockModeType.PESSIMISTIC_WRITE);
        return request;
    }

    private void record(String what, AccountRequest request) {
        audit.record(
                "identity_action_request_" + what,
                "school",
                request.getSchool().getPublicId(),
                request.getEmail()
                        + AuditService.SEPARATOR
                        + request.getSchool().getName());
    }
}
