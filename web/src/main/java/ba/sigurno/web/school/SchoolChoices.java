package ba.sigurno.web.school;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.school.SchoolService;
import ba.sigurno.persistence.school.School;
import ba.sigurno.web.entity.Choices;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Offers schools by their name or municipality; of two with the same name municipality and authority tell which is which. */
@Named
@RequestScoped
public class SchoolChoices extends Choices {

    @Inject
    private SchoolService schools;

    @Inject
    private LanguageBacking language;

    @Override
    protected List<Choice> search(String text, int most) {
        return schools.pick(text, most).stream().map(this::choice).toList();
    }

    @Override
    protected Optional<Choice> find(String id) {
        return schools.find(id).map(this::choice);
    }

    private Choice choice(School school) {
        var authority = Localised.text(school.getAuthority().getTexts(), language.getCurrent());
        var municipality = school.getMunicipality();
        var where = municipality == null ? authority : municipality.nameIn(language.getCurrent()) + ", " + authority;
        return new Choice(school.getPublicId(), school.getName() + " – " + where);
    }
}
