package ba.sigurno.web.competition.result;

import ba.sigurno.ejb.competition.result.ClosedEdition;
import ba.sigurno.ejb.competition.result.ClosedEditionService;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Freezes and proves the results of editions after their close, for the centre: {@code id} is the public id of one;
 * without it all closed editions are listed.
 */
@Named
@RequestScoped
public class ClosedBacking {

    @Inject
    private ClosedEditionService closed;

    @Inject
    private Caller caller;

    @Inject
    private LanguageBacking language;

    private String id;
    private ClosedEdition edition;
    private List<ClosedEdition> editions = List.of();

    /** Reads the edition, or all. */
    public void load() {
        if (id == null || id.isBlank()) {
            editions = closed.all(language.getCurrent());
        } else {
            edition = closed.get(id, language.getCurrent());
        }
    }

    /** Begins to freeze the result; the page shows how far it is. */
    public String freeze() {
        closed.freeze(id);
        return "/competition/result/closed?faces-redirect=true&id=" + id;
    }

    /** Begins to recount the result; the page shows how far it is, and then the report. */
    public String prove() {
        closed.prove(id);
        return "/competition/result/closed?faces-redirect=true&id=" + id;
    }

    /** Returns whether the caller may freeze and prove. */
    public boolean isAdmin() {
        return caller.hasRole(Role.ADMIN);
    }

    /** Returns the edition; null when none is named. */
    public ClosedEdition getEdition() {
        return edition;
    }

    /** Returns the closed editions, when none is named. */
    public List<ClosedEdition> getEditions() {
        return editions;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
