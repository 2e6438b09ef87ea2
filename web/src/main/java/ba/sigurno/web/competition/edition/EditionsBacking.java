package ba.sigurno.web.competition.edition;

import ba.sigurno.ejb.competition.edition.EditionEditing;
import ba.sigurno.ejb.competition.edition.EditionLine;
import ba.sigurno.ejb.competition.edition.EditionPhase;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Lists all editions of the competition, drafts too. */
@Named
@RequestScoped
public class EditionsBacking {

    @Inject
    private EditionEditing editing;

    @Inject
    private LanguageBacking language;

    private boolean drafts;
    private int page = 1;
    private Page<EditionLine> found;

    /** Reads the page; only for those who edit editions. */
    public void load() {
        found = drafts ? editing.drafts(page, language.getCurrent()) : editing.list(page, language.getCurrent());
    }

    /** Copies an edition to a draft, and opens it for editing. */
    public String copy(String id) {
        var copy = editing.copy(id);
        PageMessages.info("competition_editions_copied");
        return "/competition/edition/edition?faces-redirect=true&id=" + copy;
    }

    /** Returns the tone of the tag of a phase. */
    public String tone(EditionPhase standing) {
        return switch (standing) {
            case DRAFT -> "wait";
            case ON -> "info";
            case OPEN -> "ok";
            case OVER -> "";
        };
    }

    public Page<EditionLine> getFound() {
        return found;
    }

    /** Returns whether only those are shown that are to be switched on. */
    public boolean isDrafts() {
        return drafts;
    }

    public void setDrafts(boolean drafts) {
        this.drafts = drafts;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
