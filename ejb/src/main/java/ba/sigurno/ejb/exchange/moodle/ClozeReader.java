package ba.sigurno.ejb.exchange.moodle;

import ba.sigurno.ejb.exchange.format.ItemSink.ItemNotes;
import ba.sigurno.ejb.exchange.format.MoodleShares;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.GapInteraction.Gap;
import ba.sigurno.persistence.quiz.content.Grading;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.NumberInteraction;
import ba.sigurno.persistence.quiz.content.NumberInteraction.Range;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.TextInteraction;
import ba.sigurno.persistence.quiz.content.TextInteraction.Accepted;
import ba.sigurno.persistence.quiz.content.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Takes the gaps out of a text, which Cloze writes as <code>{2:MULTICHOICE:=right#feedback~%50%nearly~wrong}</code>:
 * the weight, the type, and the answers.
 */
final class ClozeReader {

    private static final Pattern START = Pattern.compile("\\{(\\d{0,9}):([A-Z_]+):");
    private static final Pattern SHARE = Pattern.compile("^(=)|^%(-?\\d{1,3}(?:[.,]\\d*)?)%");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([}#~/\"])");

    private static final Pattern SEVERAL = Pattern.compile("MR|MULTIRESPONSE");
    private static final Pattern REFERENCE = Pattern.compile("#(\\d{2,7}|x[0-9a-fA-F]{2,6});");

    private static final Set<String> NUMBERS = Set.of("NUMERICAL", "NM");
    private static final Set<String> WORDS = Set.of("SHORTANSWER", "SA", "MW");
    private static final Set<String> EXACT_WORDS = Set.of("SHORTANSWER_C", "SAC", "MWC");
    private static final Set<String> LISTS = Set.of("MULTICHOICE", "MC");
    private static final Set<String> SHUFFLED_LISTS = Set.of("MULTICHOICE_S", "MCS");
    private static final Set<String> LAID_OUT = Set.of("MULTICHOICE_V", "MCV", "MULTICHOICE_H", "MCH");
    private static final Set<String> SHUFFLED_LAID_OUT = Set.of("MULTICHOICE_VS", "MCVS", "MULTICHOICE_HS", "MCHS");

    private final MoodleTexts texts;
    private final ItemNotes notes;
    private final List<Gap> gaps = new ArrayList<>();

    ClozeReader(MoodleTexts texts, ItemNotes notes) {
        this.texts = texts;
        this.notes = notes;
    }

    /** An answer: its share of the gap's worth, its text and its feedback, both decoded. */
    private record Answer(BigDecimal credit, String text, String feedback) {}

    /** Returns the text with marks in place of its gaps. */
    String marked(String text) {
        var marked = new StringBuilder();
        var start = START.matcher(text);
        int from = 0;
        while (start.find(from)) {
            var answers = new ArrayList<Answer>();
            int end = answers(text, start.end(), answers);
            var code = String.valueOf(gaps.size() + 1);
            gaps.add(new Gap(code, weight(start.group(1)), content(start.group(2), answers, code)));
            marked.append(text, from, start.start()).append("[[").append(code).append("]]");
            from = end + 1;
        }
        return marked.append(text.substring(from)).toString();
    }

    GapInteraction interaction() {
        DomainException.require(!gaps.isEmpty(), "exchange_moodle_cloze_empty");
        return new GapInteraction(gaps);
    }

    private static int weight(String digits) {
        return digits.isEmpty() ? 1 : Integer.parseInt(digits);
    }

    private Interaction content(String type, List<Answer> answers, String code) {
        if (NUMBERS.contains(type)) {
            return numeric(answers);
        } else if (WORDS.contains(type) || EXACT_WORDS.contains(type)) {
            var accepted = answers.stream()
                    .map(answer -> new Accepted(texts.of(answer.text()), answer.credit(), feedback(answer)))
                    .toList();
            return new TextInteraction(accepted, EXACT_WORDS.contains(type));
        }
        DomainException.require(!SEVERAL.matcher(type).lookingAt(), "exchange_moodle_cloze_multiple", code);
        boolean laidOut = LAID_OUT.contains(type) || SHUFFLED_LAID_OUT.contains(type);
        boolean shuffled = SHUFFLED_LISTS.contains(type) || SHUFFLED_LAID_OUT.contains(type);
        DomainException.require(LISTS.contains(type) || shuffled || laidOut, "exchange_moodle_cloze", type);
        if (laidOut) {
            notes.changed("exchange_moodle_cloze_layout");
        }
        return choice(answers, shuffled);
    }

    private ChoiceInteraction choice(List<Answer> answers, boolean shuffled) {
        var options = new ArrayList<Option>();
        for (var answer : answers) {
            options.add(Option.of(
                    String.valueOf(options.size() + 1), texts.html(answer.text()), answer.credit(), feedback(answer)));
        }
        return new ChoiceInteraction(QuestionType.SINGLE_CHOICE, options, shuffled, Grading.PARTIAL);
    }

    private NumberInteraction numeric(List<Answer> answers) {
        var ranges = new ArrayList<Range>();
        for (var answer : answers) {
            var parts = answer.text().split(":", 2);
            if (!answer.text().equals("*")) {
                ranges.add(MoodleAnswers.range(
                        parts[0], parts.length > 1 ? parts[1] : "0", answer.credit(), feedback(answer)));
            } else if (!answer.feedback().isEmpty()) {
                notes.lost("exchange_lost_other_number");
            }
        }
        return new NumberInteraction(ranges);
    }

    private Texts feedback(Answer answer) {
        return texts.html(answer.feedback());
    }

    /** Reads answers up to the brace that ends the gap; returns its place. */
    private static int answers(String text, int from, List<Answer> answers) {
        int start = from;
        int feedback = -1;
        for (int at = from; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '#' && feedback < 0 && !isEscaped(text, from, at)) {
                feedback = at;
            } else if ((sign == '~' || sign == '}') && !isEscaped(text, from, at)) {
                int end = feedback < 0 ? at : feedback;
                var told = feedback < 0 ? "" : decoded(text.substring(feedback + 1, at));
                add(text.substring(start, end), told, answers);
                if (sign == '}') {
                    return at;
                }
                start = at + 1;
                feedback = -1;
            }
        }
        throw new DomainException("exchange_moodle_cloze", text.substring(from, Math.min(text.length(), from + 40)));
    }

    /** Returns whether a sign stands for itself: after a backslash, or in the middle of a character reference. */
    private static boolean isEscaped(String text, int from, int at) {
        return at > from && (text.charAt(at - 1) == '\\' || text.charAt(at - 1) == '&')
                || text.startsWith("&amp;", at - 5)
                        && text.charAt(at) == '#'
                        && REFERENCE.matcher(text).region(at, text.length()).lookingAt();
    }

    private static void add(String source, String feedback, List<Answer> answers) {
        var text = source.strip();
        var credit = BigDecimal.ZERO;
        var share = SHARE.matcher(text);
        if (share.find()) {
            credit = share.group(1) != null
                    ? BigDecimal.ONE
                    : MoodleShares.ofPercent(new BigDecimal(share.group(2).replace(',', '.')));
            text = text.substring(share.end());
        }
        if (!text.isBlank()) {
            answers.add(new Answer(credit, decoded(text), feedback));
        }
    }

    private static String decoded(String text) {
        return Parser.unescapeEntities(ESCAPED.matcher(text).replaceAll("$1"), false)
                .strip();
    }
}
