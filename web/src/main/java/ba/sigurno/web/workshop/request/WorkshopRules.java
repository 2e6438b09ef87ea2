package ba.sigurno.web.workshop.request;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.workshop.request.WishedDates;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
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

    @Inject
    private LanguageBacking language;

    /** A validator: a day that a school can wish. */
    public void wishedDay(FacesContext faces, UIComponent field, Object day) {
        if (day != null) {
            obey(() -> WishedDates.check((LocalDate) day, LocalDate.now(clock)));
        }
    }

    /** A validator: words that may be stored. */
    public void freeText(FacesContext faces, UIComponent field, Object text) {
        obey(() -> FreeText.check((String) text, WorkshopRequest.TEXT_LENGTH));
    }

    /** The first day that can be wished or planned. */
    public LocalDate getTomorrow() {
        return LocalDate.now(clock).plusDays(1);
    }

    private void obey(Runnable rule) {
        try {
            rule.run();
        } catch (DomainException e) {
            var text = Messages.text(language.getCurrent(), e.getKey(), e.getArguments());
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
    }
}
