package ba.sigurno.ejb.exchange.gift;

import ba.sigurno.ejb.exchange.format.ExchangedQuestion;
import ba.sigurno.ejb.exchange.format.ItemSink.ItemNotes;
import ba.sigurno.ejb.exchange.format.MoodleFormat;
import ba.sigurno.ejb.exchange.gift.GiftItems.GiftItem;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.GapInteraction.Gap;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one item of GIFT: name, text, and around the braces their content ({@link GiftAnswers}). */
final class GiftParser {

    private static final Pattern NAME = Pattern.compile("^::(.*?)::", Pattern.DOTALL);
    private static final Pattern BRACES = Pattern.compile("([^{}]*)\\{([^{}]*)}([^{}]*)");
    private static final Pattern IDENTIFIER = Pattern.compile("\\[id:((?:\\\\]|[^]\\p{Cntrl}])+)]");
    private static final Pattern TAG = Pattern.compile("\\[tag:((?:\\\\]|[^]<>`\\p{Cntrl}])+)]");
    private static final String GENERAL_FEEDBACK = "####";

    /** The types that can stand in a gap. */
    private static final Set<QuestionType> IN_GAPS =
            Set.of(QuestionType.SINGLE_CHOICE, QuestionType.SHORT_TEXT, QuestionType.NUMERIC);

    private static final String GAP = "[[1]]";

    /** The line that Moodle shows in place of a missing word that is not typed there. */
    private static final String LINE = "_____";

    private final Language language;
    private final ItemNotes notes;

    GiftParser(Language language, ItemNotes notes) {
        this.language = language;
        this.notes = notes;
    }

    ExchangedQuestion question(GiftItem item, List<String> category) {
        var text = GiftText.hidden(item.text().strip());
        var title = "";
        var name = NAME.matcher(text);
        if (name.find()) {
            title = GiftText.shown(name.group(1)).strip();
            text = text.substring(name.end());
        }
        notes.title(title);
        notes.title(GiftText.bare(text.split("[{\n]", 2)[0]));
        return new ExchangedQuestion(
                tokens(IDENTIFIER, item.comments()).stream().findFirst().orElse(""),
                title,
                content(text),
                tokens(TAG, item.comments()),
                category,
                Map.of());
    }

    private static List<String> tokens(Pattern token, String comments) {
        return token.matcher(comments)
                .results()
                .map(found -> found.group(1).strip().replace("\\]", "]"))
                .toList();
    }

    private QuestionContent content(String text) {
        DomainException.require(text.contains("{") || text.contains("}"), "exchange_gift_description");
        var parts = BRACES.matcher(text.strip());
        DomainException.require(parts.matches(), "exchange_gift_braces");
        var before = parts.group(1);
        var after = parts.group(3);
        var answers = parts.group(2).strip();
        var explanation = "";
        int general = answers.lastIndexOf(GENERAL_FEEDBACK);
        if (general >= 0) {
            explanation = answers.substring(general + GENERAL_FEEDBACK.length());
            answers = answers.substring(0, general).strip();
        }
        var format = GiftText.format(before, MoodleFormat.AUTO);
        var interaction = new GiftAnswers(language, notes, format).interaction(answers);
        var gap = GAP;
        if (after.isEmpty()) {
            gap = "";
        } else if (IN_GAPS.contains(interaction.type())) {
            interaction = new GapInteraction(List.of(new Gap("1", 1, interaction)));
        } else {
            gap = LINE;
        }
        return new QuestionContent(text(before + gap + after, format), null, interaction, text(explanation, format));
    }

    private Texts text(String hidden, MoodleFormat format) {
        return Texts.of(language, GiftAnswers.noted(GiftText.read(hidden, format), notes));
    }
}
