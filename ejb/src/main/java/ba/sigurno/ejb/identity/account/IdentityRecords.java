package ba.sigurno.ejb.identity.account;

import ba.sigurno.ejb.identity.account.AccountRecord.Fate;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.text.SearchPattern;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.audit.AuditEvent;
import ba.sigurno.persistence.mail.OutboxMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The account itself, its roles, the mails to it, and the audit trail, which forgets the name. */
@ApplicationScoped
public class IdentityRecords implements AccountRecords {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<AccountRecord> of(Account account) {
        var mails = em.createNamedQuery(OutboxMail.COUNT_TO, Long.class)
                .setParameter("recipient", account.getEmail())
                .getSingleResult();
        var events = em.createNamedQuery(AuditEvent.COUNT_OF_ACTOR, Long.class)
                .setParameter("actorPublicId", account.getPublicId())
                .getSingleResult();
        return List.of(
                new AccountRecord("identity_erase_self", Fate.GOES, 1),
                new AccountRecord(
                        "identity_erase_roles", Fate.GOES, account.getGrants().size()),
                new AccountRecord("identity_erase_mails", Fate.GOES, mails),
                new AccountRecord("identity_erase_audit", Fate.STAYS, events));
    }

    @Override
    public void forget(Account account) {
        em.createNamedQuery(AuditEvent.FORGET_ACTOR)
                .setParameter("actorPublicId", account.getPublicId())
                .setParameter("nobody", Account.NOBODY)
                .executeUpdate();
        identities(account).forEach(this::forgetIdentity);
    }

    /** Returns the name and address of an account, and those it had before. */
    private Set<String> identities(Account account) {
        return Stream.concat(
                        Stream.of(account.getEmail(), account.getDisplayName()),
                        em.createNamedQuery(AuditEvent.DETAILS, String.class)
                                .setParameter("action", AccountService.CORRECTED)
                                .setParameter("subjectKind", "account")
                                .setParameter("subjectId", account.getPublicId())
                                .getResultStream()
                                .flatMap(detail -> Stream.of(detail.split(AuditService.SEPARATOR))))
                .collect(Collectors.toSet());
    }

    private void forgetIdentity(String nameOrAddress) {
        em.createNamedQuery(OutboxMail.DELETE_TO)
                .setParameter("recipient", nameOrAddress)
                .executeUpdate();
        em.createNamedQuery(OutboxMail.FORGET_REPLY_TO)
                .setParameter("address", nameOrAddress)
                .executeUpdate();
        forgetPart(nameOrAddress);
    }

    private void forgetPart(String part) {
        var whole = part(part);
        em.createNamedQuery(AuditEvent.FORGET_PART)
                .setParameter("part", whole)
                .setParameter("nobody", part(Account.NOBODY))
                .setParameter("pattern", "%" + SearchPattern.literally(whole) + "%")
                .executeUpdate();
    }

    private static String part(String text) {
        return AuditService.SEPARATOR + text + AuditService.SEPARATOR;
    }
}
