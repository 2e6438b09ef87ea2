package ba.sigurno.web.hotline.intake;

import ba.sigurno.ejb.hotline.intake.FollowUp;
import ba.sigurno.ejb.hotline.intake.FollowUpService;
import ba.sigurno.ejb.identity.access.AnonymousPlaces;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.web.http.ClientAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Shows how a report stands to whoever has its receipt, which the browser sends in the body of the form each time. */
@Named
@RequestScoped
public class FollowUpBacking {

    @Inject
    private FollowUpService service;

    @Inject
    private AnonymousPlaces places;

    @Inject
    private HttpServletRequest request;

    private String held;
    private String receipt;
    private String words;
    private FollowUp shown;
    private boolean written;

    /** Looks up the receipt that came with a message. */
    public void load() {
        if (held != null) {
            shown = service.look(held, place()).orElse(null);
        }
    }

    /** Looks up the receipt that was typed. */
    public void look() {
        found(service.look(receipt, place()));
        held = receipt;
    }

    /** Sends a message. */
    public void write() {
        found(service.write(held, place(), words));
        words = null;
        written = true;
    }

    private void found(Optional<FollowUp> found) {
        DomainException.require(found.isPresent(), "hotline_rule_no_such_receipt");
        shown = found.get();
    }

    private String place() {
        return places.of(ClientAddress.of(request));
    }

    /** Returns how the report stands; null before a receipt was given. */
    public FollowUp getShown() {
        return shown;
    }

    /** Returns whether a message has just been sent. */
    public boolean isWritten() {
        return written;
    }

    /** Returns the receipt that was found, to be sent with the next message. */
    public String getHeld() {
        return held;
    }

    public void setHeld(String held) {
        this.held = held;
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
