package ba.sigurno.persistence.curriculum.content;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A message with warning signs to spot. The signs stand in brackets in it, the first bracket being the first sign: so
 * each language has its own order of words.
 *
 * @param prompt the task; CommonMark
 * @param sender the name, number or address that the message seems to come from
 * @param message the message, plain text: {@code Vaš paket čeka. [Platite odmah] na [posta.example]}
 * @param reasons why each bracket is a sign, in the order of the brackets
 */
public record SignsBlock(Texts prompt, Texts sender, Texts message, List<Texts> reasons) implements Block, Activity {

    /** A sign in the message; its first group is the words. */
    public static final Pattern SIGN = Pattern.compile("\\[([^\\[\\]]+)]");

    public SignsBlock {
        reasons = List.copyOf(reasons);
    }

    @Override
    public void requireComplete() {
        Label.requireTexts(prompt, sender, message);
        DomainException.require(
                !reasons.isEmpty() && reasons.size() <= MAX_PARTS, "curriculum_rule_signs_number", MAX_PARTS);
        reasons.forEach(Label::requireTexts);
        DomainException.require(
                message.byLanguage().values().stream()
                        .allMatch(text -> SIGN.matcher(text).results().count() == reasons.size()),
                "curriculum_rule_signs_unmarked");
    }

    /** Judges the signs found, perhaps none: right when all are. */
    @Override
    public Boolean judge(List<Integer> answer) {
        Activity.requireDistinct(answer, reasons.size());
        return answer.size() == reasons.size();
    }

    @Override
    public Stream<Texts> opening() {
        return Stream.of(prompt, message);
    }

    @Override
    public Stream<Texts> parts() {
        return reasons.stream();
    }

    @Override
    public Block withTexts(UnaryOperator<Texts> change) {
        return new SignsBlock(
                change.apply(prompt),
                change.apply(sender),
                change.apply(message),
                reasons.stream().map(change).toList());
    }
}
