package ba.sigurno.web.quiz.editing;

import ba.sigurno.ejb.quiz.editing.Numbers;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Credit;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.TextInteraction;
import ba.sigurno.persistence.quiz.content.TextInteraction.Accepted;
import java.util.List;

/** The accepted texts. */
public class ShortTextInput extends InteractionInput {

    private static final long serialVersionUID = 1L;

    private final PartList accepted;
    private boolean exactCase;

    ShortTextInput(Language language) {
        super(QuestionType.SHORT_TEXT);
        accepted = PartList.of("accepted", language, 1);
        accepted.getParts().get(0).setCredit("100");
    }

    ShortTextInput(TextInteraction text, Language language) {
        super(QuestionType.SHORT_TEXT);
        exactCase = text.exactCase();
        accepted = new PartList("accepted", language, List.of());
        for (var each : text.accepted()) {
            var code = String.valueOf(accepted.getParts().size() + 1);
            var part = new PartInput(code, each.pattern(), null, each.feedback(), language);
            part.setCredit(Numbers.percentNumber(each.credit(), language));
            accepted.getParts().add(part);
        }
    }

    @Override
    Interaction interaction(Problems problems, String path) {
        var all = accepted.map(path, (part, here) -> {
            problems.need(!part.getText().texts().isEmpty(), here + "text", "app_field_required");
            return new Accepted(
                    part.getText().texts(),
                    problems.credit(part.getCredit(), 0, here + "credit"),
                    part.getFeedback().texts());
        });
        problems.need(
                all.stream().anyMatch(each -> Credit.isFull(each.credit())),
                path + "accepted:0:credit",
                "quiz_edit_question_credit_full");
        return new TextInteraction(all, exactCase);
    }

    @Override
    List<PartList> lists() {
        return List.of(accepted);
    }

    public boolean isExactCase() {
        return exactCase;
    }

    public void setExactCase(boolean exactCase) {
        this.exactCase = exactCase;
    }
}
