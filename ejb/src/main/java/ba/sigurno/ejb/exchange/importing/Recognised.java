package ba.sigurno.ejb.exchange.importing;

import ba.sigurno.ejb.exchange.format.Markup;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.ArrayDeque;
import java.util.HashMap;

/**
 * Recognises a question of the bank in one of a file: a format that renumbers parts gave them other codes, and writes a
 * text in its own way. Equal parts get the bank's codes and the bank's way of writing, so that only a change looks like
 * one.
 */
final class Recognised {

    private Recognised() {}

    /**
     * Returns the content read, in the form the bank gives it.
     *
     * @param read the content of the file, in one language
     * @param known the content in the bank, in the same language alone
     */
    static QuestionContent as(QuestionContent known, QuestionContent read, Language language) {
        var coded = new Recoding(known, described(known, read, language)).content();
        if (!coded.hasShapeOf(known)) {
            return coded;
        }
        var said = new ArrayDeque<Texts>();
        known.withTexts(text -> {
            said.add(text);
            return text;
        });
        return coded.withTexts(text -> {
            var before = said.remove();
            return says(before, text, language) ? before : text;
        });
    }

    /** Keeps the descriptions that the bank has of pictures which come without. */
    private static QuestionContent described(QuestionContent known, QuestionContent read, Language language) {
        var descriptions = new HashMap<String, Texts>();
        known.pictures()
                .forEach(picture -> descriptions.merge(
                        picture.digest(),
                        picture.description().only(language),
                        (one, other) -> one.isEmpty() ? other : one));
        return read.withPictures(picture -> picture.description().isEmpty()
                ? new Picture(picture.digest(), descriptions.get(picture.digest()))
                : picture);
    }

    private static boolean says(Texts known, Texts read, Language language) {
        return known.in(language)
                .filter(text ->
                        read.in(language).filter(Markup.canonical(text)::equals).isPresent())
                .isPresent();
    }
}
