package ba.sigurno.web.competition.prize;

import ba.sigurno.ejb.competition.prize.ClaimService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The page on which prizes are claimed. A script sends the input, for the page keeps nothing. */
@Named
@RequestScoped
public class ClaimBacking {

    /** Returns the number of the text to which adults consent. */
    public int getVersion() {
        return ClaimService.CONSENT_VERSION;
    }
}
