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
 * Says what questions say in one language.
 *
 * @param language the reader's
 */
public record ReviewText(Language language) {

    private static final Set<String> NAMED = Set.of("true", "false");

    /** A stem with its gaps. */
    <G> List<StemPart<G>> stem(Texts stem, LinkedHashMap<String, G> gaps) {
        return StemPart.of(markdown(stem), gaps);
    }

    /** A text as HTML blocks; empty when there is none. */
    public String passage(Texts texts) {
        return texts.isEmpty() ? "" : markdown(texts).passage();
    }

    /** A text as HTML that may stand in a line; empty when there is none. */
    public String line(Texts texts) {
        return texts.isEmpty() ? "" : markdown(texts).line();
    }

    /** A part of a question. */
    RenderedText piece(PresentedQuestion.Part part) {
        return piece(part.code(), part.text(), part.picture());
    }

    /** A part of a question with a code: what it says and, unless null, shows. */
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

    /** A picture; null for null. */
    PictureView picture(Picture picture) {
        if (picture == null) {
            return null;
        }
        var description = picture.description();
        return new PictureView(
                picture.digest(), description.isEmpty() ? "" : Localised.text(description.byLanguage(), language));
    }

    /** What is to be typed; empty when nothing is said. */
    public RenderedText typed(Texts texts) {
        return RenderedText.typed(texts.isEmpty() ? "" : Localised.text(texts.byLanguage(), language));
    }

    /** A number, or from where to where it may be. */
    public RenderedText range(Range range) {
        return RenderedText.typed(
                range.least().equals(range.most())
                        ? number(range.least())
                        : message("quiz_attempt_between", number(range.least()), number(range.most())));
    }

    /** A message of this room. */
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
