package ba.sigurno.ejb.training.ladder;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.account.AccountColumn;
import ba.sigurno.ejb.text.SearchPattern;
import ba.sigurno.ejb.training.ladder.TrainerView.Practice;
import ba.sigurno.ejb.training.ladder.TrainerView.Rights;
import ba.sigurno.ejb.training.ladder.TrainerView.Step;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.training.ladder.AcceptedPractice;
import ba.sigurno.persistence.training.ladder.TrainerStep;
import ba.sigurno.persistence.training.programme.TrainerLevel;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Shows where trainers stand on the ladder: each the own place, planners and lead trainers all of them. */
@Stateless
@RolesAllowed({"TRAINER", "PLANNER"})
public class LadderQueryService {

    /** The most trainers among whom is searched. */
    static final int MAX = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private TrainerFinder finder;

    @Inject
    private LadderReader book;

    /** The caller's own place. */
    @RolesAllowed("TRAINER")
    public TrainerView mine(Language reader) {
        return view(em.find(Account.class, caller.account().getId()), reader);
    }

    /** The place of a trainer, by public id. */
    public TrainerView view(String accountId, Language reader) {
        return view(finder.trainer(accountId), reader);
    }

    private TrainerView view(Account trainer, Language reader) {
        var progress = book.of(List.of(trainer)).get(trainer.getId());
        boolean own = trainer.equals(caller.account());
        var practices = practices(trainer);
        var next = progress.getNext().orElse(null);
        boolean accepted = practices.stream().anyMatch(practice -> practice.level() == next);
        return new TrainerView(
                trainer.getPublicId(),
                trainer.getDisplayName(),
                progress.getLevel(),
                next,
                progress.getLevel().previous().orElse(null),
                progress.getLines().stream()
                        .map(line -> LadderLine.of(line, reader))
                        .toList(),
                progress.getDone(),
                progress.isComplete(),
                history(trainer),
                practices,
                new Rights(
                        finder.seesAll(),
                        !own && finder.seesAll(),
                        !own && next != null && !accepted && finder.isLead()));
    }

    private List<Step> history(Account trainer) {
        return em.createNamedQuery(TrainerStep.OF_ACCOUNT, TrainerStep.class)
                .setParameter("accountId", trainer.getId())
                .setMaxResults(Page.SIZE)
                .getResultStream()
                .map(step -> new Step(step.getLevel(), step.getDecidedAt(), step.getDecidedByName(), step.getReason()))
                .toList();
    }

    private List<Practice> practices(Account trainer) {
        return em.createNamedQuery(AcceptedPractice.OF, AcceptedPractice.class)
                .setParameter("accountIds", List.of(trainer.getId()))
                .getResultStream()
                .map(practice -> new Practice(
                        practice.getLevel(),
                        practice.getAcceptedAt(),
                        practice.getAcceptedByName(),
                        practice.getRemark()))
                .toList();
    }

    /**
     * One page of the trainers by name; of those whose name holds a text the first {@value #MAX} are looked at.
     *
     * @param text in the name or e-mail address; null for any
     * @param level null for any
     * @param ready whether only those who may be raised are wanted
     */
    public Page<TrainerLine> search(String text, TrainerLevel level, boolean ready, int wished) {
        finder.requireSight();
        var byName = Account.SEARCH
                + Sort.by(AccountColumn.NAME).orderBy("a.id", caller.account().getLanguage());
        var trainers = em.createQuery(byName, Account.class)
                .setParameter("pattern", SearchPattern.inLatin(text))
                .setParameter("anyRole", false)
                .setParameter("role", Role.TRAINER)
                .setParameter("anyWish", true)
                .setMaxResults(MAX)
                .getResultStream()
                .filter(Account::isEnabled)
                .toList();
        var progress = book.of(trainers);
        var found = trainers.stream()
                .map(trainer -> TrainerLine.of(trainer, progress.get(trainer.getId())))
                .filter(line -> level == null || line.level() == level)
                .filter(line -> !ready || line.ready())
                .toList();
        int page = Page.within(wished, found.size(), Page.SIZE);
        var shown = found.stream()
                .skip(Page.offset(page, Page.SIZE))
                .limit(Page.SIZE)
                .toList();
        return Page.of(shown, page, found.size(), Page.SIZE);
    }
}
