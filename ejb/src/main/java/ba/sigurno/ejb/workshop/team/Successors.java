package ba.sigurno.ejb.workshop.team;

import ba.sigurno.ejb.workshop.trainer.TrainerProfiles;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.workshop.request.Workshop;
import ba.sigurno.persistence.workshop.trainer.TrainerProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Finds who comes to a workshop anyway and can take it over from its trainer: all but trainees. */
@ApplicationScoped
public class Successors {

    @Inject
    private TrainerProfiles profiles;

    /** Returns them, by name. */
    public List<Account> of(Workshop workshop) {
        var assistants = workshop.getAssistants();
        var known = profiles.of(assistants);
        return assistants.stream()
                .filter(Account::isEnabled)
                .filter(assistant -> Optional.ofNullable(known.get(assistant.getId()))
                        .filter(TrainerProfile::isTrainee)
                        .isEmpty())
                .toList();
    }
}
