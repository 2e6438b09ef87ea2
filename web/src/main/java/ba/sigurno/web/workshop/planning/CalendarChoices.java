package ba.sigurno.web.workshop.planning;

import ba.sigurno.ejb.i18n.NameOrder;
import ba.sigurno.ejb.training.planning.SessionPlanService;
import ba.sigurno.ejb.workshop.planning.PersonChoice;
import ba.sigurno.ejb.workshop.planning.WorkshopPlanningService;
import ba.sigurno.web.i18n.FormatBacking;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.List;

/** What planners can limit the calendar to. */
@RequestScoped
public class CalendarChoices {

    @Inject
    private WorkshopPlanningService planning;

    @Inject
    private SessionPlanService sessions;

    @Inject
    private LanguageBacking language;

    @Inject
    private FormatBacking format;

    /** Returns the trainers, by name. */
    List<SelectItem> trainers() {
        return NameOrder.sorted(planning.trainers(), language.getCurrent(), PersonChoice::name).stream()
                .map(one -> new SelectItem(one.publicId(), format.name(one.name())))
                .toList();
    }

    /** Returns the topics, in their order. */
    List<SelectItem> topics() {
        return planning.topics(language.getCurrent()).stream()
                .map(one -> new SelectItem(one.id(), one.name()))
                .toList();
    }

    /** Returns the authorities of schools. */
    List<SelectItem> authorities() {
        return sessions.authorities(language.getCurrent()).stream()
                .map(one -> new SelectItem(one.id(), one.name()))
                .toList();
    }
}
