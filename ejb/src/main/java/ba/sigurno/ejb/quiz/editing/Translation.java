package ba.sigurno.ejb.quiz.editing;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.List;

/** The texts of a question in two languages side by side, in the order of {@link QuestionContent#withTexts}. */
public final class Translation {

    private Translation() {}

    /**
     * A text.
     *
     * @param name its name, in the reader's language
     * @param source its text in the language translated from; empty for none
     * @param target its text in the language translated to; empty for none
     * @param wanted whether it has a text in any language, so that there is something to translate
     */
    public record Line(String name, String source, String target, boolean wanted) {}

    /** Returns all texts, empty ones too. */
    public static List<Line> lines(QuestionContent content, Language from, Language to, Language reader) {
        return TextFields.of(content).stream()
                .map(field -> line(field.name().in(reader), field.text(), from, to))
                .toList();
    }

    private static Line line(String name, Texts text, Language from, Language to) {
        return new Line(name, text.in(from).orElse(""), text.in(to).orElse(""), !text.isEmpty());
    }
}
