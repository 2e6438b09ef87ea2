package ba.sigurno.web.quiz.editing;

import ba.sigurno.ejb.quiz.editing.Numbers;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Credit;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.NumberInteraction;
import ba.sigurno.persistence.quiz.content.NumberInteraction.Range;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.Texts;
import java.math.BigDecimal;
import java.util.List;

/** The accepted numbers: with a tolerance, or from one to another. */
public class NumberInput extends InteractionInput {

    private static final long serialVersionUID = 1L;

    private final PartList ranges;

    NumberInput(Language language) {
        super(QuestionType.NUMERIC);
        ranges = PartList.of("ranges", language, 1);
        ranges.getParts().get(0).setCredit("100");
    }

    NumberInput(NumberInteraction number, Language language) {
        super(QuestionType.NUMERIC);
        ranges = new PartList("ranges", language, List.of());
        for (var each : number.accepted()) {
            ranges.getParts().add(part(each, String.valueOf(ranges.getParts().size() + 1), language));
        }
    }

    private static PartInput part(Range range, String code, Language language) {
        var part = new PartInput(code, Texts.NONE, null, range.feedback(), language);
        boolean one = range.least().compareTo(range.most()) == 0;
        part.setRange(!one);
        part.setFirst(Numbers.text(range.least(), language));
        part.setSecond(one ? null : Numbers.text(range.most(), language));
        part.setCredit(Numbers.percentNumber(range.credit(), language));
        return part;
    }

    @Override
    Interaction interaction(Problems problems, String path) {
        var all = ranges.map(path, (part, here) -> range(part, problems, here));
        problems.need(
                all.stream().anyMatch(each -> Credit.isFull(each.credit())),
                path + "ranges:0:credit",
                "quiz_edit_question_credit_full");
        return new NumberInteraction(all);
    }

    private static Range range(PartInput part, Problems problems, String path) {
        var first = problems.number(part.getFirst(), path + "first");
        boolean exact = part.getSecond() == null || part.getSecond().isBlank();
        var second = exact ? BigDecimal.ZERO : problems.number(part.getSecond(), path + "second");
        boolean ends = part.isRange() && !exact;
        if (ends && second.compareTo(first) < 0 || !ends && second.signum() < 0) {
            problems.add(path + "second", "quiz_edit_question_range_turned");
        }
        return new Range(
                ends ? first : first.subtract(second),
                ends ? second : first.add(second),
                problems.credit(part.getCredit(), 0, path + "credit"),
                part.getFeedback().texts());
    }

    @Override
    List<PartList> lists() {
        return List.of(ranges);
    }
}
