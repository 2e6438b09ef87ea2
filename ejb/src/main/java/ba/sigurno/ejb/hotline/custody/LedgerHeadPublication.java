package ba.sigurno.ejb.hotline.custody;

import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.job.OnOneServer;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/**
 * Notes the head of the custody ledger each day in the audit trail of the main schema, which nobody can change who works
 * on the other one: what was cut off at the end, or written anew as a whole, shows too.
 */
@Singleton
@PermitAll
// One schema after the other: no transaction has both.
@TransactionManagement(TransactionManagementType.BEAN)
public class LedgerHeadPublication {

    @Inject
    private LedgerHead head;

    @Inject
    private AuditService audit;

    /** Notes the number and the hash of the last entry; nothing of what it says. */
    @OnOneServer
    @Schedule(hour = "5", minute = "10", persistent = false)
    public void publish() {
        head.last()
                .ifPresent(entry -> audit.record(
                        "hotline_action_ledger_head",
                        "hotline-ledger",
                        String.valueOf(entry.getNumber()),
                        entry.getNumber() + AuditService.SEPARATOR + entry.getHash()));
    }
}
