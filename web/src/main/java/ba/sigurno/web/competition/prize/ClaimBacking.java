package ba.sigurno.web.competition.prize;

import ba.sigurno.ejb.competition.prize.ClaimService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The page on which prizes are claimed. What is typed there is sent by a script, for the page keeps nothing. */
@Named
@RequestScoped
public class ClaimBacking {

    /** The number of the text to which adults agree. */
    public int getVersion() {
        return ClaimService.CONSENT_VERSION;
    }
}
