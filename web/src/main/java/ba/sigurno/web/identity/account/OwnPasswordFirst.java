package ba.sigurno.web.identity.account;

import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.web.identity.access.OwnPageFirst;

/** Redirects an account with a one-time password from any page to the one where it sets its own. */
public class OwnPasswordFirst extends OwnPageFirst {

    private static final long serialVersionUID = 1L;

    @Override
    protected String page() {
        return "/identity/account/password.xhtml";
    }

    @Override
    protected boolean isDue(Account account) {
        return account.isMustChangePassword();
    }
}
