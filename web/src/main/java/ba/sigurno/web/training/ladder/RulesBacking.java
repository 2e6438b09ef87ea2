package ba.sigurno.web.training.ladder;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.training.ladder.LadderLine;
import ba.sigurno.ejb.training.ladder.LadderRules;
import ba.sigurno.ejb.training.ladder.LadderRules.Wish;
import ba.sigurno.persistence.training.ladder.LadderKind;
import ba.sigurno.persistence.training.programme.TrainerLevel;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Edits the requirements of each level of the trainers' ladder. */
@Named
@RequestScoped
public class RulesBacking {

    @Inject
    private LadderRules rules;

    @Inject
    private LanguageBacking language;

    private List<LadderLine> lines;
    private List<Choice> programmes;
    private TrainerLevel level = TrainerLevel.TRAINER;
    private LadderKind kind = LadderKind.ASSISTED;
    private Integer amount;
    private String programme;

    /** Reads the requirements so far; only for planners. */
    public void load() {
        lines = rules.list(language.getCurrent());
        programmes = rules.programmes(language.getCurrent());
    }

    /** Adds a requirement. */
    public String add() {
        rules.add(new Wish(level, kind, amount, programme));
        PageMessages.saved();
        return "/training/ladder/rules?faces-redirect=true";
    }

    /** Removes a requirement. */
    public String drop(String id) {
        rules.drop(id);
        PageMessages.saved();
        return "/training/ladder/rules?faces-redirect=true";
    }

    public List<LadderLine> getLines() {
        return lines;
    }

    public List<Choice> getProgrammes() {
        return programmes;
    }

    /** Returns the levels that can have requirements: the lowest cannot. */
    public List<TrainerLevel> getLevels() {
        return Stream.of(TrainerLevel.values())
                .filter(one -> one.previous().isPresent())
                .toList();
    }

    public LadderKind[] getKinds() {
        return LadderKind.values();
    }

    public TrainerLevel getLevel() {
        return level;
    }

    public void setLevel(TrainerLevel level) {
        this.level = level;
    }

    public LadderKind getKind() {
        return kind;
    }

    public void setKind(LadderKind kind) {
        this.kind = kind;
    }

    public Integer getAmount() {
        return amount;
    }

    public void setAmount(Integer amount) {
        this.amount = amount;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }
}
