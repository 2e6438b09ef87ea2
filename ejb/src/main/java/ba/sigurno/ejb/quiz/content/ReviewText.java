package ba.sigurno.ejb.quiz.content;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Markdown;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.NumberInteraction.Range;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.Texts;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * Renders the texts of questions in one language.
 *
 * @param language the reader's
 */
public record ReviewText(Language language) {

    private static final Set<String> NAMED = Set.of("true", "false");

    /** Renders a stem with its gaps. */
    <G> List<StemPart<G>> stem(Texts stem, LinkedHashMap<String, G> gaps) {
        return StemPart.of(markdown(stem), gaps);
    }

    /** Renders a text as HTML blocks; empty for no text. */
    public String passage(Texts texts) {
        return texts.isEmpty() ? "" : markdown(texts).passage();
    }

    /** Renders a text as HTML that may stand in a line; empty for no text. */
    public String line(Texts texts) {
        return texts.isEmpty() ? "" : markdown(texts).line();
    }

    /** Renders a part of a question. */
    RenderedText piece(PresentedQuestion.Part part) {
        return piece(part.code(), part.text(), part.picture());
    }

    /** Renders a part of a question with a code: its text and, unless null, its picture. */
    public RenderedText piece(String code, Texts text, Picture picture) {
        if (text.isEmpty() && picture == null) {
            // True and false come without any words of their own; of a draft, others may lack theirs.
            var named = NAMED.contains(code) ? message("quiz_attempt_" + code) : "";
            return new RenderedText(named, named, null);
        }
        var shown = picture(picture);
        var words = text.isEmpty() ? shown.description() : markdown(text).words();
        return new RenderedText(line(text), words, shown);
    }

    /** Renders a picture; null for null. */
    public PictureView picture(Picture picture) {
        if (picture == null) {
            return null;
        }
        var description = picture.description();
        return new PictureView(
                picture.digest(), description.isEmpty() ? "" : Localised.text(description.byLanguage(), language));
    }

    /** Renders the text to type; empty when there is none. */
    public RenderedText typed(Texts texts) {
        return RenderedText.typed(texts.isEmpty() ? "" : Localised.text(texts.byLanguage(), language));
    }

    /** Renders a number, or the bounds of a range. */
    public RenderedText range(Range range) {
        return RenderedText.typed(
                range.least().equals(range.most())
                        ? number(range.least())
                        : message("quiz_attempt_between", number(range.least()), number(range.most())));
    }

    /** Returns a message of this room. */
    String message(String key, Object... arguments) {
        return Messages.text(language, key, arguments);
    }

    private String number(BigDecimal number) {
        var format = NumberFormat.getInstance(language.getLocale());
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    private Markdown markdown(Texts texts) {
        return Markdown.of(texts.byLanguage(), language);
    }
}
