package ba.sigurno.web.workshop.planning;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.workshop.planning.TrainerOffer;
import ba.sigurno.ejb.workshop.planning.WorkshopPlanningService;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import ba.sigurno.web.text.ListedChoices;
import ba.sigurno.web.workshop.request.ReviewBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Gives a request its trainer and time, or other ones, for the planner. The address may name day, time and trainer,
 * which fill the form.
 */
@Named
@RequestScoped
public class PlanBacking {

    @Inject
    private WorkshopPlanningService planning;

    @Inject
    private ReviewBacking review;

    @Inject
    private LanguageBacking language;

    private String day;
    private String start;
    private String trainer;
    private final PlanForm form = new PlanForm();
    private List<TrainerOffer> offers;
    private ListedChoices trainers;

    /** Reads the trainers to choose from, and fills the form, for callers who may plan; the request is there already. */
    public void load() {
        if (review.getRequest().powers().plan()) {
            form.fill(review.getRequest());
            if (day != null) {
                form.propose(day, start);
            }
            offers = planning.offers(review.getId(), form.getDay(), language.getCurrent());
            trainers = new ListedChoices(offers.stream()
                    .map(one -> new Choice(one.publicId(), one.name()))
                    .toList());
            offers.stream()
                    .map(TrainerOffer::publicId)
                    .filter(id -> id.equals(trainer))
                    .forEach(form::setTrainer);
        }
    }

    /** Plans, or replaces the plan that the form was shown with. */
    public String save() {
        var requestId = review.getRequest().publicId();
        if (form.getVersion() == null) {
            planning.plan(requestId, form.command(), language.getCurrent());
            PageMessages.info("workshop_review_planned_done");
        } else {
            planning.replan(requestId, form.command(), language.getCurrent());
            PageMessages.info("workshop_review_replanned_done");
        }
        return "/workshop/request/review?faces-redirect=true&id=" + requestId;
    }

    public String getDay() {
        return day;
    }

    /** Takes the day that the address proposes. */
    public void setDay(String day) {
        this.day = day;
    }

    public String getStart() {
        return start;
    }

    /** Takes the time that the address proposes. */
    public void setStart(String start) {
        this.start = start;
    }

    public PlanForm getForm() {
        return form;
    }

    /** Returns the trainers with what speaks against each on the day of the form, who fits best first; null for callers who may not plan. */
    public List<TrainerOffer> getOffers() {
        return offers;
    }

    /** Returns the same to choose from. */
    public ListedChoices getTrainers() {
        return trainers;
    }

    public String getTrainer() {
        return trainer;
    }

    public void setTrainer(String trainer) {
        this.trainer = trainer;
    }
}
