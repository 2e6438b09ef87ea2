package ba.sigurno.web.curriculum.editing;

import ba.sigurno.ejb.curriculum.editing.difference.DifferencePart;
import ba.sigurno.ejb.curriculum.editing.difference.DifferencesPage;
import ba.sigurno.ejb.curriculum.editing.difference.EditionDifferences;
import ba.sigurno.ejb.curriculum.editing.difference.SectionDifference;
import ba.sigurno.ejb.curriculum.format.ModuleFiles;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Shows what differs between two texts of a module: {@code id} is an edition, {@code with} another, or {@code pack} for the
 * text that came with the product, {@code lang} the language that is compared.
 */
@Named
@RequestScoped
public class DifferencesBacking {

    @Inject
    private EditionDifferences differences;

    @Inject
    private LanguageBacking language;

    private String id;
    private String with;
    private String lang;
    private DifferencesPage page;

    /** Compares. */
    public void load() {
        page = differences.between(id, with, getShown(), language.getCurrent());
    }

    /** Returns the language that is compared; the reader's own unless another is asked for. */
    public Language getShown() {
        var wished = Language.ofTag(lang).orElse(language.getCurrent());
        // Cyrillic is derived, so it differs where Latin does.
        return wished.isCyrillic() ? Language.SERBIAN_LATIN : wished;
    }

    /** Returns the languages that a module is written in. */
    public List<Language> getLanguages() {
        return ModuleFiles.LANGUAGES;
    }

    /** Returns what a text is called, by the number of its edition; 0 is the text that came with the product. */
    public String name(int number) {
        return number == 0 ? text("curriculum_differences_pack") : text("curriculum_differences_edition", number);
    }

    /** Returns the heading of a part of the module. */
    public String heading(SectionDifference section) {
        return section.number() > 0
                ? text("curriculum_differences_lesson", section.number())
                : text("curriculum_differences_" + section.file().replaceFirst("\\.", "_"));
    }

    /** Returns the words of one text as HTML, with those that the other does not have in an element. */
    public String html(List<DifferencePart> parts, String element) {
        return parts.stream()
                .map(part -> part.other()
                        ? "<" + element + ">" + escaped(part.text()) + "</" + element + ">"
                        : escaped(part.text()))
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private String text(String key, Object... arguments) {
        return Messages.text(language.getCurrent(), key, arguments);
    }

    public DifferencesPage getPage() {
        return page;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getWith() {
        return with;
    }

    public void setWith(String with) {
        this.with = with;
    }

    public String getLang() {
        return lang;
    }

    public void setLang(String lang) {
        this.lang = lang;
    }
}
