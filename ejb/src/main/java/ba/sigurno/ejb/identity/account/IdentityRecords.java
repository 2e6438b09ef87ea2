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
        em.createNamedQuery(OutboxMail.DELETE_TO)
                .setParameter("recipient", account.getEmail())
                .executeUpdate();
        em.createNamedQuery(AuditEvent.FORGET_ACTOR)
                .setParameter("actorPublicId", account.getPublicId())
                .setParameter("nobody", Account.NOBODY)
                .executeUpdate();
        forgetPart(account.getEmail());
        forgetPart(account.getDisplayName());
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
