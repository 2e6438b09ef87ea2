package ba.sigurno.web.competition.result;

import ba.sigurno.ejb.competition.result.ClosedEdition;
import ba.sigurno.ejb.competition.result.ClosedEditionService;
import ba.sigurno.ejb.competition.result.ProofReport;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the centre does when an edition is over: {@code id} is its public id; without it all that are over are listed. */
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
    private ProofReport proof;

    /** Reads it, or all. */
    public void load() {
        if (id == null || id.isBlank()) {
            editions = closed.all(language.getCurrent());
        } else {
            edition = closed.get(id, language.getCurrent());
        }
    }

    /** Freezes the result. */
    public String freeze() {
        closed.freeze(id);
        PageMessages.saved();
        return "/competition/result/closed?faces-redirect=true&id=" + id;
    }

    /** Counts the result again; what came out is shown below. */
    public void prove() {
        proof = closed.prove(id);
    }

    /** Whether the caller may freeze and prove. */
    public boolean isAdmin() {
        return caller.hasRole(Role.ADMIN);
    }

    /** The edition; null when none was named. */
    public ClosedEdition getEdition() {
        return edition;
    }

    /** Those that are over, when none was named. */
    public List<ClosedEdition> getEditions() {
        return editions;
    }

    /** What came out when the result was counted again; null when it was not. */
    public ProofReport getProof() {
        return proof;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
