package ba.sigurno.ejb.exchange.moodle;

import ba.sigurno.ejb.exchange.format.ExchangedQuestion;
import ba.sigurno.ejb.exchange.format.ItemSink.ItemNotes;
import ba.sigurno.ejb.exchange.format.Markup;
import ba.sigurno.ejb.exchange.moodle.MoodleTexts.Shown;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Reads one question: the common parts of all types, and the parts that are lost here. */
final class MoodleParser {

    private static final Set<String> USUAL_PENALTIES = Set.of("0", "0.1", "0.3333333", "1");
    private static final Set<String> USUAL_FEEDBACK =
            Set.of("your answer is correct.", "your answer is partially correct.", "your answer is incorrect.");
    private static final Set<String> USUAL_NUMBERING = Set.of("abc", "none");
    private static final BigDecimal NO_GRADE = BigDecimal.ONE.negate();

    private final MoodleItem item;
    private final ItemNotes notes;
    private final MoodleTexts texts;

    MoodleParser(MoodleItem item, Language language, ItemNotes notes) {
        this.item = item;
        this.notes = notes;
        this.texts = new MoodleTexts(language, notes);
    }

    ExchangedQuestion question(List<String> category) {
        var type = item.attribute("type");
        var title = texts.plain(item.first("name").text()).replaceAll("\\s+", " ");
        notes.title(title);
        var stem = item.first("questiontext");
        item.embedOldPicture(stem);
        Interaction interaction;
        Shown shown;
        if (type.equals("multianswer") || type.equals("cloze")) {
            var cloze = new ClozeReader(texts, notes);
            shown = texts.shown(stem, cloze::marked);
            interaction = cloze.interaction();
        } else if (type.equals("gapselect") || type.equals("ddwtos")) {
            var selection = new WordSelection(item, texts);
            shown = texts.shown(stem, selection::marked);
            interaction = selection.interaction();
            noteDragging(type);
        } else {
            interaction = new MoodleAnswers(item, texts, notes)
                    .interaction(type)
                    .orElseThrow(() -> new DomainException("exchange_moodle_type", type));
            shown = texts.shown(stem);
        }
        notes.title(shown.text().byLanguage().values().stream()
                .map(Markup::toPlain)
                .findFirst()
                .orElse(""));
        var content = new QuestionContent(
                shown.text(), shown.picture(), interaction, texts.text(item.first("generalfeedback")));
        noteLosses();
        return new ExchangedQuestion(
                item.first("idnumber").content(), title, content, tags(), category, texts.pictures());
    }

    private void noteDragging(String type) {
        if (type.equals("ddwtos")) {
            notes.changed("exchange_moodle_dragged");
        }
    }

    private List<String> tags() {
        return Stream.of("tags", "coursetags")
                .flatMap(name -> item.first(name).all("tag").stream())
                .map(MoodleItem::text)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    private void noteLosses() {
        texts.noteLanguages();
        var grade = number("defaultgrade");
        if (grade.compareTo(NO_GRADE) != 0 && grade.compareTo(BigDecimal.ONE) != 0) {
            notes.lost("exchange_lost_grade", grade.stripTrailingZeros().toPlainString());
        }
        var penalty = number("penalty").stripTrailingZeros().toPlainString();
        if (number("penalty").compareTo(NO_GRADE) != 0 && !USUAL_PENALTIES.contains(penalty)) {
            notes.lost("exchange_lost_penalty", penalty);
        }
        if (item.has("hint")) {
            notes.lost("exchange_lost_hints");
        }
        if (Stream.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")
                .map(name ->
                        Markup.toPlain(Markup.fromHtml(item.first(name).text()).markdown()))
                .anyMatch(text -> !text.isEmpty() && !USUAL_FEEDBACK.contains(text.toLowerCase(Locale.ROOT)))) {
            notes.lost("exchange_lost_combined_feedback");
        }
        var numbering = item.value("answernumbering", "none");
        if (!USUAL_NUMBERING.contains(numbering)) {
            notes.lost("exchange_lost_numbering", numbering);
        }
        if (item.isTrue("hidden", false)) {
            notes.changed("exchange_moodle_hidden");
        }
    }

    /** Returns a number, or {@link #NO_GRADE} when there is none. */
    private BigDecimal number(String name) {
        try {
            return new BigDecimal(item.value(name, NO_GRADE.toString()));
        } catch (NumberFormatException none) {
            return NO_GRADE;
        }
    }
}
