package ba.sigurno.web.register.listing;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.register.listing.SchoolRegister;
import ba.sigurno.persistence.school.School;
import ba.sigurno.web.entity.Choices;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Offers the open schools that the caller keeps, with their municipalities. */
@Named
@RequestScoped
public class RegisteredSchoolChoices extends Choices {

    @Inject
    private SchoolRegister register;

    @Inject
    private LanguageBacking language;

    @Override
    protected List<Choice> search(String text, int most) {
        return register.pick(text, most).stream().map(this::choice).toList();
    }

    @Override
    protected Optional<Choice> find(String id) {
        try {
            return Optional.of(choice(register.get(id)));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    private Choice choice(School school) {
        var municipality = school.getMunicipality();
        var where = municipality == null ? "" : " – " + municipality.nameIn(language.getCurrent());
        return new Choice(school.getPublicId(), school.getName() + where);
    }
}
