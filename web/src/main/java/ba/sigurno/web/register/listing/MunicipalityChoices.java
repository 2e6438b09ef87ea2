package ba.sigurno.web.register.listing;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.register.RegisterScope;
import ba.sigurno.ejb.register.listing.SchoolRegister;
import ba.sigurno.persistence.territory.Municipality;
import ba.sigurno.web.entity.Choices;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Offers the municipalities whose schools the caller keeps, with their authorities. */
@Named
@RequestScoped
public class MunicipalityChoices extends Choices {

    @Inject
    private SchoolRegister register;

    @Inject
    private LanguageBacking language;

    @Override
    protected List<Choice> search(String text, int most) {
        return found(text, most).stream().map(this::choice).toList();
    }

    @Override
    protected Optional<Choice> find(String id) {
        try {
            return Optional.of(choice(municipality(id)));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    /** Returns the first {@code most} that hold {@code text} and that the caller may choose. */
    List<Municipality> found(String text, int most) {
        return register.municipalities(text, most);
    }

    /**
     * Returns one that the caller may choose.
     *
     * @throws NotFoundException when there is none
     */
    Municipality municipality(String id) {
        return register.municipality(id);
    }

    private Choice choice(Municipality municipality) {
        var authority = Localised.text(municipality.getAuthority().getTexts(), language.getCurrent());
        return new Choice(
                RegisterScope.id(municipality), municipality.nameIn(language.getCurrent()) + " – " + authority);
    }
}
