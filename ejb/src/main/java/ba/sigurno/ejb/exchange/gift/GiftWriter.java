package ba.sigurno.ejb.exchange.gift;

import ba.sigurno.ejb.exchange.format.CategoryPath;
import ba.sigurno.ejb.exchange.format.ExchangedQuestion;
import ba.sigurno.ejb.exchange.format.Finding;
import ba.sigurno.ejb.exchange.format.MoodleLosses;
import ba.sigurno.ejb.exchange.format.QuestionWriter;
import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/**
 * Writes GIFT in UTF-8. Texts are plain where they can be and HTML where they must. A question with one gap becomes one
 * with a missing word; one with several is not written, as {@link #losses} tells.
 */
public final class GiftWriter implements QuestionWriter {

    @Override
    public void write(Iterator<ExchangedQuestion> questions, Language language, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        List<String> folder = List.of();
        while (questions.hasNext()) {
            var question = questions.next();
            if (losses(question).stream().anyMatch(finding -> finding.effect() == ExchangeEffect.REFUSED)) {
                continue;
            }
            if (!question.category().equals(folder)) {
                folder = question.category();
                writer.write("$CATEGORY: " + CategoryPath.write(folder) + "\n\n");
            }
            write(question, language, writer);
        }
        writer.flush();
    }

    @Override
    public List<Finding> losses(ExchangedQuestion question) {
        return GiftLosses.of(question);
    }

    private static void write(ExchangedQuestion question, Language language, Writer writer) throws IOException {
        var tokens = new StringBuilder();
        if (!question.identifier().isBlank()) {
            tokens.append(token("id", question.identifier()));
        }
        question.keywords().stream().filter(MoodleLosses::isTag).forEach(word -> tokens.append(token("tag", word)));
        if (tokens.length() > 0) {
            writer.write("//" + tokens + "\n");
        }
        if (!question.title().isEmpty()) {
            writer.write("::" + GiftText.escaped(question.title()) + "::");
        }
        writer.write(body(question.content(), new GiftBraces(language), language));
        writer.write("\n\n");
    }

    private static String token(String name, String value) {
        return " [" + name + ":" + value.replaceAll("\\p{Cntrl}", " ").replace("]", "\\]") + "]";
    }

    private static String body(QuestionContent content, GiftBraces braces, Language language) {
        var stem = content.stem().in(language).orElse("");
        var explanation = content.explanation()
                .in(language)
                .map(text -> "####" + GiftText.written(text))
                .orElse("");
        if (content.interaction() instanceof GapInteraction gaps) {
            var gap = gaps.gaps().get(0);
            var mark = "[[" + gap.code() + "]]";
            var filling = "{" + braces.of(gap.content()) + explanation + "}";
            var text = stem.endsWith(mark) ? GiftText.html(stem) : GiftText.written(stem);
            return text.replace(mark, filling);
        }
        return GiftText.written(stem) + "{" + braces.of(content.interaction()) + explanation + "}";
    }
}
