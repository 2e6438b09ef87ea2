package ba.sigurno.web.identity.account;

import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.account.OwnAccountService;
import ba.sigurno.web.i18n.LanguageChosen;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Stores the language that a staff member chose in the account too, for the next browser and for mails. */
@Dependent
public class LanguageMemory {

    @Inject
    private Caller caller;

    @Inject
    private OwnAccountService account;

    void remember(@Observes LanguageChosen chosen) {
        if (caller.staff().isPresent()) {
            account.speak(chosen.language());
        }
    }
}
