package ba.sigurno.web.training.ladder;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.training.ladder.LadderQueryService;
import ba.sigurno.ejb.training.ladder.TrainerLine;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.training.programme.TrainerLevel;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Shows the list of trainers with their levels. */
@Named
@RequestScoped
public class TrainersBacking {

    @Inject
    private LadderQueryService pages;

    @Inject
    private Caller caller;

    @Inject
    private LanguageBacking language;

    private String q;
    private TrainerLevel level;
    private String ready;
    private int page = 1;
    private Page<TrainerLine> rows;

    /** Reads the page. */
    public void load() {
        rows = pages.search(q, level, "yes".equals(ready), page);
    }

    /** Returns whether the caller sets the requirements of the levels. */
    public boolean isPlanner() {
        return caller.hasRole(Role.PLANNER);
    }

    /** Returns the levels to choose from. */
    public List<SelectItem> getLevels() {
        return Stream.of(TrainerLevel.values())
                .map(one -> new SelectItem(one, Messages.text(language.getCurrent(), "training_level_" + one)))
                .toList();
    }

    /** Returns the choice of listing only those who may be raised. */
    public List<SelectItem> getReadiness() {
        return List.of(new SelectItem("yes", Messages.text(language.getCurrent(), "training_ladder_ready")));
    }

    public Page<TrainerLine> getRows() {
        return rows;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public TrainerLevel getLevel() {
        return level;
    }

    public void setLevel(TrainerLevel level) {
        this.level = level;
    }

    public String getReady() {
        return ready;
    }

    public void setReady(String ready) {
        this.ready = ready;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
