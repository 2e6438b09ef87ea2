package ba.sigurno.ejb.curriculum.module;

import ba.sigurno.ejb.curriculum.format.NumberToCall;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Markdown;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.territory.CentreFacts;
import ba.sigurno.persistence.curriculum.content.ProseBlock;
import ba.sigurno.persistence.curriculum.module.Lesson;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.curriculum.module.ModuleEditionText;
import ba.sigurno.persistence.curriculum.module.ModulePage;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Gives the titles of editions and lessons in a language. */
public final class ModuleTitles {

    private ModuleTitles() {}

    public static String of(ModuleEdition edition, Language language) {
        return text(edition, language).getTitle();
    }

    public static String of(Lesson lesson, Language language) {
        return Localised.text(lesson.getContent().title().byLanguage(), language, Transliterator::toCyrillic);
    }

    /** Returns the sentence that a child keeps at the end. */
    public static String reflection(ModuleEdition edition, Language language) {
        return text(edition, language).getReflection();
    }

    static ModuleEditionText text(ModuleEdition edition, Language language) {
        return Localised.text(
                edition.getTexts(),
                language,
                latin -> new ModuleEditionText(
                        Transliterator.toCyrillic(latin.getTitle()),
                        Transliterator.toCyrillic(latin.getSummary()),
                        Transliterator.toCyrillic(latin.getReflection())));
    }

    /** A page for adults as HTML, with the numbers to call of this installation; empty when the edition has none. */
    public static Optional<String> page(
            ModuleEdition edition, ModulePage.Kind kind, Language language, CentreFacts facts) {
        var texts = edition.page(kind);
        return texts.isEmpty() ? Optional.empty() : Optional.of(page(texts, language, facts));
    }

    /** A page for adults, which is written in some languages, as HTML. */
    public static String page(Map<Language, String> texts, Language language, CentreFacts facts) {
        var filled = new EnumMap<>(texts);
        // Before the other script is made of it, in which no name would be found any more.
        filled.replaceAll((in, text) -> NumberToCall.fill(text, fact -> facts.find(fact, in)
                .orElseGet(() -> Messages.text(in, "curriculum_page_number_unknown"))));
        return Markdown.of(filled, language).html();
    }

    /** The lesson's body as HTML. */
    public static String html(Lesson lesson, Language language) {
        var bodies = new EnumMap<Language, String>(Language.class);
        lesson.getContent().screens().stream()
                .flatMap(screen -> screen.blocks().stream())
                .filter(ProseBlock.class::isInstance)
                .map(ProseBlock.class::cast)
                .forEach(prose -> prose.text()
                        .byLanguage()
                        .forEach((in, text) -> bodies.merge(in, text, (before, after) -> before + "\n\n" + after)));
        return Markdown.of(bodies, language).html();
    }
}
