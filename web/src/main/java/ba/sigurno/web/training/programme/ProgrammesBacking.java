package ba.sigurno.web.training.programme;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.training.programme.ProgrammeLine;
import ba.sigurno.ejb.training.programme.ProgrammeList;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.training.programme.EditionState;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Shows the list of programmes. */
@Named
@RequestScoped
public class ProgrammesBacking {

    @Inject
    private ProgrammeList programmes;

    @Inject
    private Caller caller;

    @Inject
    private LanguageBacking language;

    private String q;
    private EditionState state;
    private int page = 1;
    private Page<ProgrammeLine> rows;

    /** Reads the page. */
    public void load() {
        rows = programmes.search(q, state, page, language.getCurrent());
    }

    /** Returns whether the caller writes programmes. */
    public boolean isWriter() {
        return caller.hasRole(Role.PLANNER);
    }

    /** Returns whether something is looked for. */
    public boolean isFiltered() {
        return state != null || (q != null && !q.isBlank());
    }

    /** Returns the states to choose from. */
    public List<SelectItem> getStates() {
        return Stream.of(EditionState.values())
                .map(one -> new SelectItem(one, Messages.text(language.getCurrent(), "training_edition_" + one)))
                .toList();
    }

    public Page<ProgrammeLine> getRows() {
        return rows;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public EditionState getState() {
        return state;
    }

    public void setState(EditionState state) {
        this.state = state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
