package ba.sigurno.web.workshop.request;

import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.persistence.workshop.request.WishedDates;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import ba.sigurno.web.i18n.RuleValidator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.validator.Validator;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** Asks the rules of the domain already at the field, so that what is wrong is said beside it. */
@Named
@RequestScoped
public class WorkshopRules {

    @Inject
    private Clock clock;

    /** A day that a school can wish. */
    public Validator<LocalDate> getWishedDay() {
        return new RuleValidator<>(day -> WishedDates.check(day, LocalDate.now(clock)));
    }

    /** Words that may be stored. */
    public Validator<String> getFreeText() {
        return new RuleValidator<>(text -> FreeText.check(text, WorkshopRequest.TEXT_LENGTH));
    }

    /** The first day that can be wished or planned. */
    public LocalDate getTomorrow() {
        return LocalDate.now(clock).plusDays(1);
    }
}
