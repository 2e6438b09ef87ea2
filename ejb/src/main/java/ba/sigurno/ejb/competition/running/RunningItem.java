package ba.sigurno.ejb.competition.running;

import ba.sigurno.ejb.quiz.content.PresentedQuestion;
import ba.sigurno.ejb.quiz.content.ReviewText;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.Response.Chosen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A question of a running paper, ready to read answers. Its choices have places, from 1, in an order that tells nothing
 * of the author's codes.
 */
public final class RunningItem {

    private final QuestionContent content;
    private final boolean multiple;
    private final List<String> codes;
    private final Map<String, String> explanation;

    /** Creates a question with the order of its choices. */
    RunningItem(QuestionContent content, long seed) {
        this.content = content;
        this.multiple = content.type() == QuestionType.MULTIPLE_RESPONSE;
        this.codes = PresentedQuestion.of(content.interaction(), seed).choices().stream()
                .map(PresentedQuestion.Part::code)
                .toList();
        this.explanation = explanation(content);
    }

    private static Map<String, String> explanation(QuestionContent content) {
        var told = new LinkedHashMap<String, String>();
        if (!content.explanation().isEmpty()) {
            for (var language : Language.values()) {
                told.put(language.getTag(), new ReviewText(language).passage(content.explanation()));
            }
        }
        return told;
    }

    /**
     * Encodes the chosen choices as a response: bit n - 1 is the choice at place n. Returns null when that is no answer
     * to this question: no choice, several of which one is wanted, or one that does not exist.
     */
    String response(long chosen) {
        if (chosen == 0 || chosen >>> codes.size() != 0) {
            return null;
        }
        if (!multiple) {
            return Long.bitCount(chosen) == 1 ? codes.get(Long.numberOfTrailingZeros(chosen)) : null;
        }
        var taken = new ArrayList<String>();
        for (long rest = chosen; rest != 0; rest &= rest - 1) {
            taken.add(codes.get(Long.numberOfTrailingZeros(rest)));
        }
        return Chosen.of(taken).encoded();
    }

    /** Returns the places chosen in an encoded response, ascending. */
    public List<Integer> places(String response) {
        var taken = ((Chosen) content.interaction().response(response)).codes();
        return taken.stream().map(code -> codes.indexOf(code) + 1).sorted().toList();
    }

    /** Returns the places of the right choices, ascending. */
    List<Integer> right() {
        return ((ChoiceInteraction) content.interaction())
                .options().stream()
                        .filter(option -> option.credit().signum() > 0)
                        .map(option -> codes.indexOf(option.code()) + 1)
                        .sorted()
                        .toList();
    }

    /** Returns the explanation as HTML by the tag of the language; none without one. */
    Map<String, String> explanation() {
        return explanation;
    }

    int choices() {
        return codes.size();
    }

    QuestionContent content() {
        return content;
    }
}
