package ba.sigurno.web.identity.link;

import ba.sigurno.persistence.identity.link.LinkState;
import jakarta.inject.Inject;
import org.omnifaces.cdi.Param;

/** Confirms something by a link of single use. To look at the link changes nothing: filters of e-mails open links. */
public abstract class LinkConfirmation {

    @Inject
    @Param
    private String secret;

    private LinkState state;
    private boolean confirmed;

    /** Returns how the link with a secret stands. */
    protected abstract LinkState look(String secret);

    /** Uses the link with a secret. */
    protected abstract void use(String secret);

    /** Confirms it. */
    public void confirm() {
        use(secret);
        confirmed = true;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    /** Returns how the link stands; null while its code is not known. */
    public LinkState getState() {
        if (state == null && secret != null) {
            state = look(secret);
        }
        return state;
    }

    /** Returns the code of the link. */
    public String getSecret() {
        return secret;
    }
}
