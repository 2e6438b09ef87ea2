package ba.sigurno.web.i18n;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import java.util.function.Consumer;

/**
 * Checks a rule of the domain already at the field, so that several wrong fields are reported at once; a field gets it
 * by its attribute {@code check}.
 *
 * @param rule takes the value, which is never null, and throws a {@link DomainException} when it forbids it
 */
public record RuleValidator<T>(Consumer<T> rule) implements Validator<T> {

    @Override
    public void validate(FacesContext faces, UIComponent field, T value) {
        if (value != null) {
            DomainException.brokenBy(() -> rule.accept(value)).ifPresent(broken -> {
                var text = Messages.text(LanguageBacking.of(faces), broken.getKey(), broken.getArguments());
                throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text), broken);
            });
        }
    }
}
