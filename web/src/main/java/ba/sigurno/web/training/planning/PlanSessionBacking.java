package ba.sigurno.web.training.planning;

import ba.sigurno.ejb.training.Choice;
import ba.sigurno.ejb.training.planning.SessionPlanService;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
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

    @Inject
    private ExternalContext external;

    private List<Choice> programmes;
    private List<Choice> authorities;
    private List<Choice> trainers;
    private SessionForm form;

    @PostConstruct
    void choices() {
        programmes = plans.programmes(reader.getCurrent());
        authorities = plans.authorities(reader.getCurrent());
        trainers = plans.trainers();
        form = new SessionForm(DatesForm.sent(external.getRequestParameterValuesMap()), reader.getCurrent());
    }

    /** Only for trainers and planners: what may be chosen is read on the way. */
    public void open() {}

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

    public List<Choice> getTrainers() {
        return trainers;
    }
}
