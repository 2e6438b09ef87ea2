package ba.sigurno.web.training;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.identity.Caller;
import ba.sigurno.ejb.identity.NotFoundException;
import ba.sigurno.ejb.schema.Page;
import ba.sigurno.ejb.training.SessionLine;
import ba.sigurno.ejb.training.SessionList;
import ba.sigurno.ejb.training.SessionListService;
import ba.sigurno.persistence.identity.Role;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The lists of trainings; which ones there are depends on the caller's roles. */
@Named
@RequestScoped
public class SessionsBacking {

    @Inject
    private SessionListService sessions;

    @Inject
    private Caller caller;

    @Inject
    private LanguageBacking language;

    private SessionList list;
    private int page = 1;
    private List<SessionList> lists;
    private Page<SessionLine> rows;

    /** Reads the page of the list that was asked for, or of the caller's first. */
    public void load() {
        lists = sessions.lists();
        if (list == null) {
            list = lists.stream().findFirst().orElseThrow(() -> new NotFoundException("no list of trainings"));
        }
        rows = sessions.page(list, page, language.getCurrent());
    }

    /** What the last column says: the seats of one's own trainings, elsewhere how many of them are taken. */
    public String getSeatsLabel() {
        var key = list == SessionList.REGISTERED ? "training_sessions_seats" : "training_sessions_registered";
        return Messages.text(language.getCurrent(), key);
    }

    /** Whether the caller can plan a training. */
    public boolean isPlanner() {
        return caller.hasRole(Role.TRAINER) || caller.hasRole(Role.PLANNER);
    }

    /** Whether the caller sees what teachers think of all trainings. */
    public boolean isRater() {
        return caller.hasRole(Role.PLANNER);
    }

    public List<SessionList> getLists() {
        return lists;
    }

    public Page<SessionLine> getRows() {
        return rows;
    }

    public SessionList getList() {
        return list;
    }

    public void setList(SessionList list) {
        this.list = list;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
