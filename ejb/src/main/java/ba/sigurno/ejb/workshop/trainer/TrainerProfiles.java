package ba.sigurno.ejb.workshop.trainer;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.workshop.trainer.TrainerProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the profiles of trainers. */
@ApplicationScoped
public class TrainerProfiles {

    @PersistenceContext
    private EntityManager em;

    /** Finds the profile of one; empty when nobody has written it yet. */
    public Optional<TrainerProfile> of(Account trainer) {
        return Optional.ofNullable(of(List.of(trainer)).get(trainer.getId()));
    }

    /** Finds those of many, by the ids of their accounts, in two statements with home, topics, languages and leave. */
    public Map<Long, TrainerProfile> of(Collection<Account> trainers) {
        return trainers.isEmpty()
                ? Map.of()
                : em.createNamedQuery(TrainerProfile.OF_ACCOUNTS, TrainerProfile.class)
                        .setParameter(
                                "accountIds",
                                trainers.stream().map(BaseEntity::getId).toList())
                        .getResultStream()
                        .collect(
                                Collectors.toMap(profile -> profile.getAccount().getId(), profile -> profile));
    }
}
