package ba.sigurno.web.register.listing;

import ba.sigurno.ejb.register.MunicipalityFinder;
import ba.sigurno.persistence.territory.Municipality;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Offers all municipalities of the country, with their authorities. */
@Named
@RequestScoped
public class PlaceChoices extends MunicipalityChoices {

    @Inject
    private MunicipalityFinder municipalities;

    @Override
    List<Municipality> found(String text, int most) {
        return municipalities.search(text, most);
    }

    @Override
    Municipality municipality(String id) {
        return municipalities.find(id);
    }
}
