package ba.sigurno.web.youthpanel.consent;

import ba.sigurno.ejb.youthpanel.consent.ConsentView;
import ba.sigurno.ejb.youthpanel.consent.GuardianConsentService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Asks a guardian, by the link of a mail, about each purpose. */
@Named
@RequestScoped
public class GuardianBacking {

    @Inject
    private GuardianConsentService consents;

    private String secret;
    private ConsentView view;
    private List<ConsentRow> rows = List.of();
    private boolean done;

    /** Reads what is asked. */
    public void load() {
        if (secret != null) {
            consents.look(secret).ifPresent(this::show);
        }
    }

    private void show(ConsentView shown) {
        view = shown;
        rows = ConsentRow.of(shown);
    }

    /** Takes the answers. */
    public void decide() {
        show(consents.decide(secret, ConsentRow.answers(rows)));
        done = true;
    }

    /** Withdraws everything. */
    public void withdraw() {
        show(consents.withdraw(secret));
        done = true;
    }

    /** Returns what is asked and was answered; null while the link is not known, or opens nothing. */
    public ConsentView getView() {
        return view;
    }

    public List<ConsentRow> getRows() {
        return rows;
    }

    /** Returns whether it has just been answered. */
    public boolean isDone() {
        return done;
    }

    /** Returns the code of the link. */
    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }
}
