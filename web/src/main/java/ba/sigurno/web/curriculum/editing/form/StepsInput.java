package ba.sigurno.web.curriculum.editing.form;

import ba.sigurno.ejb.curriculum.content.BlockView.Kind;
import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.OrderBlock;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Texts;
import ba.sigurno.web.quiz.editing.PictureInput;
import ba.sigurno.web.quiz.editing.TextInput;
import java.util.List;

/** Steps in their right order. */
public class StepsInput extends BlockInput {

    private static final long serialVersionUID = 1L;

    private final TextInput prompt;
    private final PartRows<LabelInput> steps;
    private final TextInput afterwards;

    StepsInput(OrderBlock block, Language language) {
        super(Kind.ORDER);
        this.prompt = new TextInput(block.prompt(), language);
        this.steps = new PartRows<>(
                block.steps().stream()
                        .map(step -> new LabelInput(step, Texts.NONE, language))
                        .toList(),
                () -> LabelInput.empty(language));
        this.afterwards = new TextInput(block.afterwards(), language);
    }

    @Override
    public Block block() {
        return new OrderBlock(
                prompt.texts(), steps.getParts().stream().map(LabelInput::label).toList(), afterwards.texts());
    }

    @Override
    public List<PictureInput> pictures() {
        return steps.getParts().stream().map(LabelInput::getPicture).toList();
    }

    public TextInput getPrompt() {
        return prompt;
    }

    public PartRows<LabelInput> getSteps() {
        return steps;
    }

    public TextInput getAfterwards() {
        return afterwards;
    }
}
