package ba.sigurno.web.workshop.request;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.workshop.listing.RequestChoices;
import ba.sigurno.ejb.workshop.request.WorkshopService;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** Offers what the list of requests can be narrowed to. */
@Named
@RequestScoped
public class RequestChoicesBacking {

    private static final int MONTHS_BEFORE = 12;
    private static final int MONTHS_AHEAD = 12;
    private static final List<Integer> DAYS = List.of(7, 14, 30);

    @Inject
    private WorkshopService workshops;

    @Inject
    private LanguageBacking language;

    @Inject
    private Clock clock;

    private RequestChoices choices;

    private RequestChoices choices() {
        if (choices == null) {
            choices = workshops.choices(language.getCurrent());
        }
        return choices;
    }

    /** Returns the trainers, by name; none for those who plan and coordinate nothing. */
    public List<SelectItem> getTrainers() {
        return items(choices().trainers());
    }

    /** Returns the topics, in their order. */
    public List<SelectItem> getTopics() {
        return items(choices().topics());
    }

    /** Returns the authorities, in the official order; none for those who see one at most. */
    public List<SelectItem> getAuthorities() {
        return items(choices().authorities());
    }

    /** Returns the months of a year back and a year ahead. */
    public List<SelectItem> getMonths() {
        var now = YearMonth.now(clock);
        return IntStream.rangeClosed(-MONTHS_BEFORE, MONTHS_AHEAD)
                .mapToObj(now::plusMonths)
                .map(month -> new SelectItem(month.toString(), Dates.month(language.getCurrent(), month)))
                .toList();
    }

    /** Returns for how many days something can have waited at least. */
    public List<SelectItem> getDays() {
        return DAYS.stream()
                .map(days -> new SelectItem(days, Messages.text(language.getCurrent(), "workshop_requests_days", days)))
                .toList();
    }

    private static List<SelectItem> items(List<Choice> choices) {
        return choices.stream().map(one -> new SelectItem(one.id(), one.name())).toList();
    }
}
