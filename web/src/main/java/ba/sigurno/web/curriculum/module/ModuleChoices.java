package ba.sigurno.web.curriculum.module;

import ba.sigurno.ejb.curriculum.catalogue.PublicCatalogue;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The age bands and strands by which lists of modules are filtered. */
@Named
@RequestScoped
public class ModuleChoices {

    @Inject
    private PublicCatalogue catalogue;

    @Inject
    private LanguageBacking language;

    /** Returns the age bands to choose from. */
    public List<SelectItem> getBands() {
        return catalogue.ageBands().stream()
                .map(each -> new SelectItem(each.getCode(), Localised.text(each.getTexts(), language.getCurrent())))
                .toList();
    }

    /** Returns the strands to choose from. */
    public List<SelectItem> getStrands() {
        return catalogue.strands().stream()
                .map(each -> new SelectItem(each.getCode(), Localised.text(each.getTexts(), language.getCurrent())))
                .toList();
    }
}
