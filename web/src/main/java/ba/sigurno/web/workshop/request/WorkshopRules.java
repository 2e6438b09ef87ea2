package ba.sigurno.web.workshop.request;

import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.ejb.workshop.request.WorkshopRequestService;
import ba.sigurno.persistence.workshop.request.RequestNeeds;
import ba.sigurno.persistence.workshop.request.WishedDates;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.RuleValidator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.validator.Validator;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** Checks the rules of the domain already at the field, so that problems are reported there. */
@Named
@RequestScoped
public class WorkshopRules {

    @Inject
    private Clock clock;

    @Inject
    private WorkshopRequestService requests;

    @Inject
    private LanguageBacking language;

    /** Returns a validator for a day that a school can prefer. */
    public Validator<LocalDate> getWishedDay() {
        return new RuleValidator<>(day -> requests.requireWishable(day, language.getCurrent()));
    }

    /** Returns a validator for words that may be stored. */
    public Validator<String> getFreeText() {
        return new RuleValidator<>(text -> FreeText.check(text, WorkshopRequest.TEXT_LENGTH));
    }

    /** Returns a validator for the name of a room or of a person. */
    public Validator<String> getName() {
        return new RuleValidator<>(text -> FreeText.check(text, RequestNeeds.NAME_LENGTH));
    }

    /** Returns the first day that can be preferred, weekends apart. */
    public LocalDate getFirstDay() {
        return WishedDates.first(LocalDate.now(clock));
    }
}
