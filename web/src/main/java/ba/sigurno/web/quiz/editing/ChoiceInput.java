package ba.sigurno.web.quiz.editing;

import ba.sigurno.ejb.quiz.editing.Numbers;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.Credit;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.Texts;
import java.math.BigDecimal;
import java.util.List;

/**
 * Options to choose from. Their worth is computed from the right ones, as long as nobody sets it by hand: where several
 * may be chosen, each right one is worth its share and each other one costs as much.
 */
public class ChoiceInput extends InteractionInput {

    private static final long serialVersionUID = 1L;

    private static final int USUAL = 3;

    private final PartList options;
    private boolean byHand;

    ChoiceInput(QuestionType type, Language language) {
        super(type);
        options = type == QuestionType.TRUE_FALSE
                ? new PartList(
                        "options",
                        language,
                        ChoiceInteraction.TRUE_FALSE_CODES.stream()
                                .map(code -> new PartInput(code, Texts.NONE, null, Texts.NONE, language))
                                .toList())
                : PartList.of("options", language, USUAL);
    }

    ChoiceInput(ChoiceInteraction choice, Language language) {
        super(choice.type());
        setShuffled(choice.shuffled());
        setGrading(choice.grading());
        options = new PartList(
                "options",
                language,
                choice.options().stream().map(option -> part(option, language)).toList());
        byHand = !computed(choice.options())
                .equals(choice.options().stream().map(Option::credit).toList());
    }

    private static PartInput part(Option option, Language language) {
        var part = new PartInput(option.code(), option.text(), option.picture(), option.feedback(), language);
        part.setRight(option.right());
        part.setFixed(option.fixed());
        part.setCredit(Numbers.percentNumber(option.credit(), language));
        return part;
    }

    private List<BigDecimal> computed(List<Option> options) {
        long right = options.stream().filter(Option::right).count();
        return options.stream().map(option -> computed(option.right(), right)).toList();
    }

    private BigDecimal computed(boolean right, long rightOnes) {
        if (getType() != QuestionType.MULTIPLE_RESPONSE) {
            return right ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        var share = Credit.share((int) Math.max(1, rightOnes));
        return right ? share : share.negate();
    }

    @Override
    Interaction interaction(Problems problems, String path) {
        long right = options.getParts().stream().filter(PartInput::isRight).count();
        var all = options.map(path, (part, here) -> option(part, right, problems, here));
        var first = path + "options:0:";
        problems.need(all.size() >= 2, first + "text", "quiz_edit_question_two");
        problems.need(byHand || right > 0, first + "right", "quiz_edit_question_right_missing");
        if (byHand) {
            whole(all, problems, first + "credit");
        }
        return new ChoiceInteraction(getType(), all, isShuffled(), getGrading());
    }

    private Option option(PartInput part, long right, Problems problems, String path) {
        if (getType() != QuestionType.TRUE_FALSE) {
            part.needText(problems, path);
        }
        var credit =
                byHand ? problems.credit(part.getCredit(), -100, path + "credit") : computed(part.isRight(), right);
        return new Option(
                part.getCode(),
                part.getText().texts(),
                part.getPicture().picture(problems, path),
                credit,
                part.getFeedback().texts(),
                part.isFixed());
    }

    private void whole(List<Option> all, Problems problems, String path) {
        var right = all.stream().map(Option::credit).filter(credit -> credit.signum() > 0);
        if (getType() == QuestionType.MULTIPLE_RESPONSE) {
            var sum = right.reduce(BigDecimal.ZERO, BigDecimal::add);
            problems.need(
                    sum.subtract(BigDecimal.ONE).abs().compareTo(new BigDecimal("0.001")) <= 0,
                    path,
                    "quiz_edit_question_credits_sum");
        } else {
            problems.need(right.anyMatch(Credit::isFull), path, "quiz_edit_question_credit_full");
        }
    }

    @Override
    List<PartList> lists() {
        return List.of(options);
    }

    /** Returns the right one of true and false; null while unset. */
    public String getRightCode() {
        return options.getParts().stream()
                .filter(PartInput::isRight)
                .map(PartInput::getCode)
                .findFirst()
                .orElse(null);
    }

    public void setRightCode(String code) {
        options.getParts().forEach(part -> part.setRight(part.getCode().equals(code)));
    }

    public boolean isByHand() {
        return byHand;
    }

    public void setByHand(boolean byHand) {
        this.byHand = byHand;
    }
}
