package ba.sigurno.ejb.workshop.approval;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.workshop.approval.ApprovalDeputy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lets a coordinator name who stands in on days of absence: a coordinator of another authority. */
@Stateless
@RolesAllowed("COORDINATOR")
public class ApprovalDeputyService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private DeputyMails mails;

    @Inject
    private AuditService audit;

    /** Returns the caller's authorities that answer for schools, in the official order, with who stands in. */
    public List<DeputyLine> lines() {
        var authorities = authorities();
        var named = named(authorities).stream().collect(Collectors.groupingBy(ApprovalDeputy::getAuthority));
        return authorities.stream()
                .map(each -> new DeputyLine(
                        each,
                        named.getOrDefault(each, List.of()).stream()
                                .map(DeputyLine.Deputy::of)
                                .toList()))
                .toList();
    }

    /**
     * Names who stands in for the coordinators of the authority with this code, and tells that person.
     *
     * @throws DomainException when there is no coordinator with this address, or there are {@value ApprovalDeputy#MAX}
     *     already
     */
    public void name(String code, @Valid DeputyCommand command) {
        var authority = authorities().stream()
                .filter(each -> each.getCode().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("deputies of " + code));
        em.lock(authority, LockModeType.PESSIMISTIC_WRITE);
        DomainException.require(
                named(List.of(authority)).size() < ApprovalDeputy.MAX,
                "workshop_rule_deputies_many",
                ApprovalDeputy.MAX);
        var added = new ApprovalDeputy(
                authority,
                coordinator(command.email()),
                command.firstDay(),
                command.lastDay() == null ? command.firstDay() : command.lastDay(),
                LocalDate.now(clock));
        em.persist(added);
        mails.named(added, caller.account());
        record("deputy_named", added);
    }

    /** Takes it back, and tells that person. */
    public void release(String deputyId) {
        var found = entities.find(ApprovalDeputy.class, ApprovalDeputy.BY_PUBLIC_ID, deputyId, each -> caller.account()
                .coordinates(each.getAuthority()));
        mails.released(found, caller.account());
        em.remove(found);
        record("deputy_released", found);
    }

    /** Whoever has no such account and whoever is no coordinator look the same. */
    private Account coordinator(String email) {
        return em.createNamedQuery(Account.BY_EMAIL, Account.class)
                .setParameter("email", email.strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .filter(Account::isEnabled)
                .findFirst()
                .orElseThrow(() -> new DomainException("workshop_rule_deputy_not_coordinator"));
    }

    private List<ApprovalDeputy> named(Collection<Authority> authorities) {
        return authorities.isEmpty()
                ? List.of()
                : em.createNamedQuery(ApprovalDeputy.OF_AUTHORITIES, ApprovalDeputy.class)
                        .setParameter(
                                "authorityIds",
                                authorities.stream().map(BaseEntity::getId).toList())
                        .setParameter("today", LocalDate.now(clock))
                        .getResultList();
    }

    private List<Authority> authorities() {
        return em.createNamedQuery(Authority.COMPETENT, Authority.class)
                .getResultStream()
                .filter(caller.account()::coordinates)
                .toList();
    }

    private void record(String what, ApprovalDeputy each) {
        audit.record(
                "workshop_action_" + what,
                "authority",
                each.getAuthority().getCode(),
                String.join(
                        AuditService.SEPARATOR,
                        each.getAuthority().getCode(),
                        each.getDeputy().getDisplayName(),
                        each.getFirstDay().toString(),
                        each.getLastDay().toString()));
    }
}
