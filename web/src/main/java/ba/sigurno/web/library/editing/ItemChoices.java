package ba.sigurno.web.library.editing;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.item.ItemAudience;
import ba.sigurno.persistence.library.item.ItemKind;
import ba.sigurno.persistence.library.item.Licence;
import ba.sigurno.web.i18n.FormatBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** What editors of the library choose from. */
@Named
@RequestScoped
public class ItemChoices {

    @Inject
    private FormatBacking format;

    /** Returns the kinds of items. */
    public List<SelectItem> getKinds() {
        return Stream.of(ItemKind.values())
                .map(each -> new SelectItem(each, format.text("library_kind_" + each)))
                .toList();
    }

    /** Returns whom items can be for. */
    public List<SelectItem> getAudiences() {
        return Stream.of(ItemAudience.values())
                .map(each -> new SelectItem(each.name(), format.text("library_audience_" + each)))
                .toList();
    }

    /** Returns the licences. */
    public List<SelectItem> getLicences() {
        return Stream.of(Licence.values())
                .map(each -> new SelectItem(each, each.getShortName()))
                .toList();
    }

    /** Returns the languages that are written; Cyrillic follows from Serbian in Latin. */
    public List<SelectItem> getLanguages() {
        return Stream.of(Language.values())
                .filter(each -> !each.isCyrillic())
                .map(each -> new SelectItem(each, each.getNativeName()))
                .toList();
    }
}
