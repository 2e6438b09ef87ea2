package ba.sigurno.ejb.curriculum.progress;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Markdown;
import ba.sigurno.persistence.curriculum.content.Activity;
import ba.sigurno.persistence.curriculum.content.BranchBlock;
import ba.sigurno.persistence.curriculum.content.Label;
import ba.sigurno.persistence.curriculum.content.OrderBlock;
import ba.sigurno.persistence.curriculum.content.QuestionBlock;
import ba.sigurno.persistence.curriculum.content.SignsBlock;
import ba.sigurno.persistence.curriculum.content.SortBlock;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words what the positions of an answer stand for. */
final class AnswerWords {

    private final Language language;

    AnswerWords(Language language) {
        this.language = language;
    }

    /** Returns the task of an activity. */
    String task(Activity activity) {
        if (activity instanceof QuestionBlock question) {
            return words(question.prompt());
        }
        if (activity instanceof BranchBlock branch) {
            return words(branch.scenes().get(0).text());
        }
        if (activity instanceof SortBlock sort) {
            return words(sort.prompt());
        }
        return words(activity instanceof OrderBlock order ? order.prompt() : ((SignsBlock) activity).prompt());
    }

    /** Returns the parts of an answer that fits the activity. */
    List<AnswerPart> parts(Activity activity, List<Integer> answer) {
        if (activity instanceof QuestionBlock question) {
            return answer.stream()
                    .map(position -> question.answers().get(position - 1))
                    .map(chosen -> new AnswerPart(words(chosen.label()), chosen.right()))
                    .toList();
        }
        if (activity instanceof BranchBlock branch) {
            return branch.way(answer).stream()
                    .map(reply -> new AnswerPart(words(reply.text()), null))
                    .toList();
        }
        if (activity instanceof SortBlock sort) {
            return sorted(sort, answer);
        }
        if (activity instanceof OrderBlock order) {
            return List.of(new AnswerPart(
                    answer.stream()
                            .map(position -> words(order.steps().get(position - 1)))
                            .collect(Collectors.joining(" → ")),
                    order.judge(answer)));
        }
        var signs = SignsBlock.SIGN
                .matcher(plain(((SignsBlock) activity).message()))
                .results()
                .map(found -> found.group(1))
                .toList();
        return answer.stream()
                .map(position -> new AnswerPart(signs.get(position - 1), true))
                .toList();
    }

    private List<AnswerPart> sorted(SortBlock sort, List<Integer> answer) {
        var parts = new ArrayList<AnswerPart>();
        for (int box = 1; box <= sort.boxes().size(); box++) {
            for (var item : sort.boxes().get(box - 1).items()) {
                int put = answer.get(parts.size());
                parts.add(new AnswerPart(
                        words(item.label()) + " → "
                                + words(sort.boxes().get(put - 1).name()),
                        put == box));
            }
        }
        return parts;
    }

    private String words(Label label) {
        return label.text().isEmpty() ? plain(label.picture().description()) : words(label.text());
    }

    /** Returns a text without its marks. */
    String words(Texts texts) {
        return Markdown.of(texts.byLanguage(), language).words();
    }

    private String plain(Texts texts) {
        return Localised.text(texts.byLanguage(), language, Transliterator::toCyrillic);
    }
}
