package ba.sigurno.ejb.training.ladder;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.ejb.training.planning.TrainerLevels;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.ladder.AcceptedPractice;
import ba.sigurno.persistence.training.ladder.TrainerStep;
import ba.sigurno.persistence.training.programme.TrainerLevel;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Moves trainers up and down the ladder. Planners and lead trainers do so, but nobody oneself. */
@Stateless
@RolesAllowed({"TRAINER", "PLANNER"})
public class LadderSteps {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private TrainerFinder finder;

    @Inject
    private TrainerLevels levels;

    @Inject
    private LadderReader book;

    @Inject
    private LadderMails mails;

    @Inject
    private AuditService audit;

    /**
     * Raises a trainer to the next level: for what is met, or for a reason.
     *
     * @param from the level that the caller saw; when it is another one by now, nothing happens but that the caller is told
     * @param reason may be empty when all is met that the next level asks for
     */
    public void raise(String accountId, TrainerLevel from, String reason) {
        var trainer = standing(accountId, from);
        boolean earned = book.of(List.of(trainer)).get(trainer.getId()).isComplete();
        var why = FreeText.check(reason, TrainerStep.REASON_LENGTH);
        take(TrainerStep.up(trainer, from, earned, caller.account(), why, clock.instant()), "raised");
    }

    /** Lowers a trainer by one level, for a reason. */
    public void lower(String accountId, TrainerLevel from, String reason) {
        var trainer = standing(accountId, from);
        var why = FreeText.check(reason, TrainerStep.REASON_LENGTH);
        take(TrainerStep.down(trainer, from, caller.account(), why, clock.instant()), "lowered");
    }

    /** A lead trainer accepts a trainer's practice for the next level; once, and with a remark. */
    @RolesAllowed("TRAINER")
    public void accept(String accountId, TrainerLevel from, String remark) {
        if (!finder.isLead()) {
            throw new NotFoundException("practice, for lead trainers");
        }
        var trainer = standing(accountId, from);
        var level = from.next().orElseThrow(() -> new DomainException("training_rule_highest_level"));
        boolean accepted = em.createNamedQuery(AcceptedPractice.OF, AcceptedPractice.class)
                .setParameter("accountIds", List.of(trainer.getId()))
                .getResultStream()
                .anyMatch(practice -> practice.getLevel() == level);
        DomainException.require(!accepted, "training_rule_practice_accepted");
        var said = FreeText.check(remark, AcceptedPractice.REMARK_LENGTH);
        em.persist(new AcceptedPractice(trainer, level, caller.account(), said, clock.instant()));
        em.flush();
        mails.practice(trainer, level, said);
        audit.record(
                "training_action_practice_accepted",
                "account",
                trainer.getPublicId(),
                trainer.getDisplayName() + AuditService.SEPARATOR + level);
    }

    /** A trainer about whom is being decided: whoever does so too waits, and is told that it is done. */
    private Account standing(String accountId, TrainerLevel from) {
        var trainer = finder.trainer(accountId);
        em.lock(trainer, LockModeType.PESSIMISTIC_WRITE);
        DomainException.require(levels.of(trainer) == from, "training_rule_level_changed");
        return trainer;
    }

    private void take(TrainerStep step, String way) {
        em.persist(step);
        em.flush();
        var trainer = step.getAccount();
        mails.moved(trainer, step, way);
        audit.record(
                "training_action_" + way,
                "account",
                trainer.getPublicId(),
                trainer.getDisplayName() + AuditService.SEPARATOR + step.getLevel());
    }
}
