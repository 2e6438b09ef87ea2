package ba.sigurno.web.workshop.road;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.register.RegisterScope;
import ba.sigurno.ejb.workshop.road.RoadTimeService;
import ba.sigurno.persistence.territory.Municipality;
import ba.sigurno.web.entity.Choices;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Offers all municipalities of the country, with their authorities. */
@Named
@RequestScoped
public class PlaceChoices extends Choices {

    @Inject
    private RoadTimeService roads;

    @Inject
    private LanguageBacking language;

    @Override
    protected List<Choice> search(String text, int most) {
        return roads.municipalities(text, most).stream().map(this::choice).toList();
    }

    @Override
    protected Optional<Choice> find(String id) {
        try {
            return Optional.of(choice(roads.municipality(id)));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    private Choice choice(Municipality municipality) {
        var authority = Localised.text(municipality.getAuthority().getTexts(), language.getCurrent());
        return new Choice(
                RegisterScope.id(municipality), municipality.nameIn(language.getCurrent()) + " – " + authority);
    }
}
