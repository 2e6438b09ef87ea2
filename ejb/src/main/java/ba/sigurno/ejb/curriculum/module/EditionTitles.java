package ba.sigurno.ejb.curriculum.module;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.curriculum.module.Module;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.i18n.Language;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Gives the titles of the editions of one list in a language: those of a module that has several in it with their numbers. */
public final class EditionTitles {

    private final Set<Module> several = new HashSet<>();
    private final Language language;

    private EditionTitles(Language language) {
        this.language = language;
    }

    /** Returns the titles of editions that stand in one list. */
    public static EditionTitles among(Collection<ModuleEdition> editions, Language language) {
        var titles = new EditionTitles(language);
        var once = new HashSet<Module>();
        new HashSet<>(editions)
                .stream()
                        .map(ModuleEdition::getModule)
                        .filter(module -> !once.add(module))
                        .forEach(titles.several::add);
        return titles;
    }

    /** Returns the title of one of them. */
    public String of(ModuleEdition edition) {
        var title = ModuleTitles.of(edition, language);
        return several.contains(edition.getModule())
                ? Messages.text(language, "curriculum_edition_title", title, edition.getNumber())
                : title;
    }
}
