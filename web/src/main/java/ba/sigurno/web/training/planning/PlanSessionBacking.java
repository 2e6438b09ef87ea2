package ba.sigurno.web.training.planning;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.i18n.NameOrder;
import ba.sigurno.ejb.training.planning.SessionPlanService;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import ba.sigurno.web.text.ListedChoices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Plans a training. */
@Named
@RequestScoped
public class PlanSessionBacking {

    @Inject
    private SessionPlanService plans;

    @Inject
    private LanguageBacking reader;

    private Integer rows;
    private List<Choice> programmes;
    private List<Choice> authorities;
    private ListedChoices trainers;
    private SessionForm form;

    /** Reads the choices; only for trainers and planners. */
    public void load() {
        programmes = plans.programmes(reader.getCurrent());
        authorities = plans.authorities(reader.getCurrent());
        trainers = new ListedChoices(NameOrder.sorted(plans.trainers(), reader.getCurrent(), Choice::name));
        form = new SessionForm(DatesForm.of(rows, List.of()), reader.getCurrent());
        rows = null; // No other form of the page may say so in its address.
    }

    /** Plans it and shows it. */
    public String plan() {
        var times = form.getDates().times();
        if (times.isEmpty()) {
            return null;
        }
        var planned = plans.plan(form.command(times.get()), reader.getCurrent());
        PageMessages.info("training_plan_session_done");
        return "/training/session/session?faces-redirect=true&id=" + planned;
    }

    public SessionForm getForm() {
        return form;
    }

    public List<Choice> getProgrammes() {
        return programmes;
    }

    public List<Choice> getAuthorities() {
        return authorities;
    }

    public ListedChoices getTrainers() {
        return trainers;
    }

    /** Returns the number of dates of the form that was sent. */
    public Integer getRows() {
        return rows;
    }

    public void setRows(Integer rows) {
        this.rows = rows;
    }
}
