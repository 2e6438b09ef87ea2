package ba.sigurno.ear.inserver.support;

import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;

/** Asks services as somebody of the demonstration with all roles of the account, as a page does after the sign-in. */
@RequestScoped
public class AsStaff {

    @Inject
    private Caller caller;

    @Inject
    private Rows rows;

    /** Does something as the owner of this e-mail address. */
    public <T> T call(String email, Callable<T> work) throws Exception {
        var account = rows.account(email);
        caller.recognised(account);
        try {
            return ServerSecurity.call(account.getPublicId(), account.groups(), work);
        } finally {
            caller.recognised((Account) null);
        }
    }

    /** Does something that gives nothing, as the owner of this e-mail address. */
    public void run(String email, Runnable work) throws Exception {
        call(email, () -> Concurrently.run(work));
    }
}
