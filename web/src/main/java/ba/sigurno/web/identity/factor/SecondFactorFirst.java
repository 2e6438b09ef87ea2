package ba.sigurno.web.identity.factor;

import ba.sigurno.ejb.identity.factor.SecondFactorPolicy;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.web.identity.access.OwnPageFirst;
import jakarta.inject.Inject;

/** Redirects an account that must have a second factor, and has none, from any page to those where it is set up. */
public class SecondFactorFirst extends OwnPageFirst {

    private static final long serialVersionUID = 1L;
    private static final String FOLDER = "/identity/factor/";

    @Inject
    private transient SecondFactorPolicy policy;

    @Override
    protected String page() {
        return FOLDER + "two-step.xhtml";
    }

    @Override
    protected boolean isFree(String path) {
        return path.startsWith(FOLDER);
    }

    @Override
    protected boolean isDue(Account account) {
        // The password comes before.
        return !account.isMustChangePassword() && policy.isMissing(account);
    }
}
