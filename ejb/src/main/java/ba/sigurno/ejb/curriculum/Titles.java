package ba.sigurno.ejb.curriculum;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.persistence.curriculum.EditionText;
import ba.sigurno.persistence.curriculum.Lesson;
import ba.sigurno.persistence.curriculum.LessonText;
import ba.sigurno.persistence.curriculum.ModuleEdition;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;

/** What editions and lessons are called in a language. */
final class Titles {

    private Titles() {}

    static String of(ModuleEdition edition, Language language) {
        return text(edition, language).getTitle();
    }

    static String of(Lesson lesson, Language language) {
        return Localised.text(
                        lesson.getTexts(),
                        language,
                        latin -> new LessonText(Transliterator.toCyrillic(latin.getTitle()), ""))
                .getTitle();
    }

    static EditionText text(ModuleEdition edition, Language language) {
        return Localised.text(
                edition.getTexts(),
                language,
                latin -> new EditionText(
                        Transliterator.toCyrillic(latin.getTitle()), Transliterator.toCyrillic(latin.getSummary())));
    }

    /** The lesson's body as HTML. */
    static String html(Lesson lesson, Language language) {
        var own = lesson.textIn(language);
        if (own.isEmpty() && language.isCyrillic()) {
            var latin = lesson.textIn(Language.SERBIAN_LATIN);
            if (latin.isPresent()) {
                return LessonHtml.inCyrillic(latin.get().getBody());
            }
        }
        return LessonHtml.of(
                Localised.text(lesson.getTexts(), language, latin -> latin).getBody());
    }
}
