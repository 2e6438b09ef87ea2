package ba.sigurno.web.workshop.proposal;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.workshop.planning.TrainerOffer;
import ba.sigurno.ejb.workshop.planning.WorkshopPlanningService;
import ba.sigurno.ejb.workshop.proposal.SeasonPlaceService;
import ba.sigurno.ejb.workshop.proposal.SeasonPlaceView;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import ba.sigurno.web.text.ListedChoices;
import ba.sigurno.web.workshop.planning.PlanForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Gives a request of a proposal another trainer, day and hour by hand, leaves it out, or takes it in again. */
@Named
@RequestScoped
public class SeasonPlaceBacking {

    private static final String LIST = "/workshop/proposal/season-proposal?faces-redirect=true";
    private static final String HERE = "/workshop/proposal/season-place?faces-redirect=true&includeViewParams=true";

    @Inject
    private SeasonPlaceService places;

    @Inject
    private WorkshopPlanningService planning;

    @Inject
    private LanguageBacking language;

    private String id;
    private String day;
    private SeasonPlaceView place;
    private List<TrainerOffer> offers;
    private ListedChoices trainers;
    private final PlanForm form = new PlanForm();

    /** Reads the place, and who can hold it on its day or the one of the address. */
    public void load() {
        place = places.get(id, language.getCurrent());
        form.fill(
                place.trainerId(),
                place.startsAt(),
                place.minutes(),
                place.wishedDates().get(0));
        if (day != null) {
            form.propose(day, null);
        }
        offers = planning.offers(place.requestId(), form.getDay(), language.getCurrent());
        trainers = new ListedChoices(offers.stream()
                .map(one -> new Choice(one.publicId(), one.name()))
                .toList());
    }

    /** Gives it the place of the form. */
    public String arrange() {
        places.arrange(id, form.command(), language.getCurrent());
        PageMessages.info("workshop_season_place_arranged");
        return LIST;
    }

    /** Leaves it out. */
    public String leaveOut() {
        places.leaveOut(id);
        PageMessages.info("workshop_season_place_left_out");
        return LIST;
    }

    /** Takes it in again. */
    public String takeIn() {
        places.takeIn(id);
        PageMessages.info("workshop_season_place_taken_in");
        return HERE;
    }

    public SeasonPlaceView getPlace() {
        return place;
    }

    public PlanForm getForm() {
        return form;
    }

    /** Returns the trainers with what speaks against each on the day of the form, who fits best first. */
    public List<TrainerOffer> getOffers() {
        return offers;
    }

    /** Returns the same to choose from. */
    public ListedChoices getTrainers() {
        return trainers;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getDay() {
        return day;
    }

    /** Takes the day that the address proposes. */
    public void setDay(String day) {
        this.day = day;
    }
}
