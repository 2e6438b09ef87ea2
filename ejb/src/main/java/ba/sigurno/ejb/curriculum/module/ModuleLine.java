package ba.sigurno.ejb.curriculum.module;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.framework.Outcome;
import ba.sigurno.persistence.i18n.Language;
import java.util.List;

/**
 * A module in the catalogue.
 *
 * @param slug its name in addresses
 * @param title what it is called
 * @param summary what it is about, for the teacher
 * @param ageBand the name of the grades it is for
 * @param strand the name of its theme
 * @param minutes how long a class takes for it
 * @param outcomes what pupils can do afterwards
 */
public record ModuleLine(
        String slug, String title, String summary, String ageBand, String strand, int minutes, List<String> outcomes) {

    static ModuleLine of(ModuleEdition edition, List<Outcome> outcomes, Language language) {
        var module = edition.getModule();
        var text = ModuleTitles.text(edition, language);
        return new ModuleLine(
                module.getSlug(),
                text.getTitle(),
                text.getSummary(),
                Localised.text(module.getAgeBand().getTexts(), language),
                Localised.text(module.getStrand().getTexts(), language),
                edition.getMinutes(),
                outcomes.stream()
                        .map(outcome -> Localised.text(outcome.getTexts(), language))
                        .toList());
    }
}
