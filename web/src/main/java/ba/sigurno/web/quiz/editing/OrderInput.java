package ba.sigurno.web.quiz.editing;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.OrderInteraction;
import ba.sigurno.persistence.quiz.content.OrderInteraction.Item;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.List;

/** Items to order; here they stand in the right order. */
public class OrderInput extends InteractionInput {

    private static final long serialVersionUID = 1L;

    private static final int USUAL = 3;

    private final PartList items;

    OrderInput(Language language) {
        super(QuestionType.ORDERING);
        items = PartList.of("items", language, USUAL);
    }

    OrderInput(OrderInteraction order, Language language) {
        super(QuestionType.ORDERING);
        setGrading(order.grading());
        items = new PartList(
                "items",
                language,
                order.items().stream()
                        .map(item -> new PartInput(item.code(), item.text(), item.picture(), Texts.NONE, language))
                        .toList());
    }

    @Override
    Interaction interaction(Problems problems, String path) {
        var all = items.map(path, (part, here) -> {
            part.needText(problems, here);
            return new Item(
                    part.getCode(), part.getText().texts(), part.getPicture().picture(problems, here));
        });
        problems.need(all.size() >= 2, path + "items:0:text", "quiz_edit_question_two");
        return new OrderInteraction(all, getGrading());
    }

    @Override
    List<PartList> lists() {
        return List.of(items);
    }
}
