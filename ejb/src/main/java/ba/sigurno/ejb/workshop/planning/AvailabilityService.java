package ba.sigurno.ejb.workshop.planning;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.text.SearchPattern;
import ba.sigurno.ejb.workshop.trainer.TrainerProfiles;
import ba.sigurno.ejb.workshop.trainer.WorkshopTrainerColumn;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.workshop.trainer.TrainerProfile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Shows planners which trainers are free on which days. */
@Stateless
@RolesAllowed("PLANNER")
public class AvailabilityService {

    /** The most days at once. */
    private static final int MAX_DAYS = 31;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private TrainerProfiles profiles;

    @Inject
    private TrainerDiary diary;

    /**
     * Finds the trainers whose name holds {@code text}, by name, with how they stand on these days.
     *
     * @param days in their order; from 1 to {@value #MAX_DAYS}
     */
    public Page<TrainerDays> search(String text, List<LocalDate> days, int wished, Language reader) {
        if (days.isEmpty() || days.size() > MAX_DAYS) {
            throw new IllegalArgumentException(days.size() + " days");
        }
        var pattern = SearchPattern.inLatin(text);
        long total = em.createNamedQuery(TrainerProfile.TRAINERS_COUNT, Long.class)
                .setParameter("pattern", pattern)
                .getSingleResult();
        var order = Sort.by(WorkshopTrainerColumn.NAME).orderBy("a.id", reader);
        var page = Page.read(
                em.createQuery(TrainerProfile.TRAINERS + order, Account.class).setParameter("pattern", pattern),
                total,
                wished);
        var known = profiles.of(page.items());
        var engagements = diary.of(page.items(), days.get(0), days.get(days.size() - 1));
        return page.map(trainer -> new TrainerDays(
                trainer.getPublicId(),
                trainer.getDisplayName(),
                days.stream()
                        .map(day -> TrainerDays.cell(
                                known.get(trainer.getId()), engagements.getOrDefault(trainer.getId(), List.of()), day))
                        .toList()));
    }
}
