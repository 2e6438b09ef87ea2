package ba.sigurno.web.training.ladder;

import ba.sigurno.ejb.training.ladder.LadderQueryService;
import ba.sigurno.ejb.training.ladder.LadderSteps;
import ba.sigurno.ejb.training.ladder.TrainerView;
import ba.sigurno.persistence.training.programme.TrainerLevel;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Shows a trainer's place on the ladder: the caller's own, or that of the trainer in the address, and takes decisions
 * about it.
 */
@Named
@RequestScoped
public class LadderBacking {

    @Inject
    private LadderQueryService pages;

    @Inject
    private LadderSteps steps;

    @Inject
    private LanguageBacking language;

    private String id;

    private String step;
    private TrainerView trainer;
    private TrainerLevel from;
    private String reason;
    private String lowering;
    private String remark;

    /** Reads the caller's own place. */
    public void mine() {
        trainer = pages.mine(language.getCurrent());
    }

    /** Reads the place of the trainer in the address. */
    public void load() {
        trainer = pages.view(id, language.getCurrent());
        from = trainer.level();
    }

    /** Raises the trainer one level. */
    public String raise() {
        steps.raise(id, from, reason);
        PageMessages.info("training_ladder_raised");
        return here();
    }

    /** Lowers the trainer one level. */
    public String lower() {
        steps.lower(id, from, lowering);
        PageMessages.info("training_ladder_lowered");
        return here();
    }

    /** Accepts the trainer's practice. */
    public String accept() {
        steps.accept(id, from, remark);
        PageMessages.info("training_ladder_accepted");
        return here();
    }

    private String here() {
        return "/training/ladder/trainer?faces-redirect=true&id=" + id;
    }

    public TrainerView getTrainer() {
        return trainer;
    }

    /** Returns whether it is the caller's own place. */
    public boolean isOwn() {
        return id == null;
    }

    /** Returns the levels, the lowest first. */
    public TrainerLevel[] getLevels() {
        return TrainerLevel.values();
    }

    /** Returns the level that the decider saw. */
    public TrainerLevel getFrom() {
        return from;
    }

    public void setFrom(TrainerLevel from) {
        this.from = from;
    }

    /** Returns the reason for raising the trainer. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Returns the reason for lowering the trainer. */
    public String getLowering() {
        return lowering;
    }

    public void setLowering(String lowering) {
        this.lowering = lowering;
    }

    /** Returns the remark on the trainer's practice. */
    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** Returns the form that was sent: raise, accept or lower; null for none. */
    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }
}
