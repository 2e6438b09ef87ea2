package ba.sigurno.ejb.exchange.importing;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.Optional;

/** The content of a question in one language alone. */
public final class OneLanguage {

    private OneLanguage() {}

    /**
     * Returns the content in a language and in no other; for Serbian in Latin, Cyrillic is derived.
     *
     * @return empty when a part needed to answer it is missing
     */
    public static Optional<QuestionContent> of(QuestionContent content, Language language) {
        var said = language.isCyrillic() ? content.withTexts(OneLanguage::cyrillic) : content.only(language);
        return Optional.of(said).filter(only -> only.languages().contains(language));
    }

    private static Texts cyrillic(Texts texts) {
        return texts.in(Language.SERBIAN_CYRILLIC)
                .or(() -> texts.in(Language.SERBIAN_LATIN).map(OneLanguage::cyrillic))
                .map(text -> Texts.of(Language.SERBIAN_CYRILLIC, text))
                .orElse(Texts.NONE);
    }

    /** Transliterates; the marks of gaps are codes and stay as they are. */
    private static String cyrillic(String latin) {
        var result = new StringBuilder();
        var mark = GapInteraction.MARK.matcher(latin);
        int from = 0;
        while (mark.find()) {
            result.append(Transliterator.toCyrillic(latin.substring(from, mark.start())))
                    .append(mark.group());
            from = mark.end();
        }
        return result.append(Transliterator.toCyrillic(latin.substring(from))).toString();
    }
}
