package ba.sigurno.ejb.exchange.moodle;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.GapInteraction.Gap;
import ba.sigurno.persistence.quiz.content.Grading;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes the gaps out of a text into which words are chosen or dragged: {@code [[2]]} stands for the second word, and
 * all words of its group can be chosen.
 */
final class WordSelection {

    private static final Pattern MARK = Pattern.compile("\\[\\[(\\d{1,3})]]");

    private final boolean shuffled;
    private final List<Word> words;
    private final List<Gap> gaps = new ArrayList<>();

    private record Word(Texts text, String group) {}

    WordSelection(MoodleItem item, MoodleTexts texts) {
        this.shuffled = item.isTrue("shuffleanswers", false);
        this.words = Stream.of("selectoption", "dragbox")
                .flatMap(name -> item.all(name).stream())
                .map(word -> new Word(texts.html(texts.plain(word.text())), word.value("group", "1")))
                .toList();
    }

    /** Returns the text with a mark of its own for every gap. */
    String marked(String text) {
        return MARK.matcher(text).replaceAll(mark -> {
            int number = Integer.parseInt(mark.group(1));
            DomainException.require(1 <= number && number <= words.size(), "exchange_moodle_cloze", mark.group());
            var code = String.valueOf(gaps.size() + 1);
            gaps.add(new Gap(code, 1, choice(words.get(number - 1))));
            return "[[" + code + "]]";
        });
    }

    GapInteraction interaction() {
        DomainException.require(!gaps.isEmpty(), "exchange_moodle_cloze_empty");
        return new GapInteraction(gaps);
    }

    private ChoiceInteraction choice(Word right) {
        var options = new ArrayList<Option>();
        for (var word : words) {
            if (word.group().equals(right.group())) {
                options.add(Option.of(
                        String.valueOf(options.size() + 1),
                        word.text(),
                        word == right ? BigDecimal.ONE : BigDecimal.ZERO,
                        Texts.NONE));
            }
        }
        return new ChoiceInteraction(QuestionType.SINGLE_CHOICE, options, shuffled, Grading.PARTIAL);
    }
}
