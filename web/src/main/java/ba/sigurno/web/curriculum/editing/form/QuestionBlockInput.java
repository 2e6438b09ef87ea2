package ba.sigurno.web.curriculum.editing.form;

import ba.sigurno.ejb.curriculum.content.BlockView.Kind;
import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.QuestionBlock;
import ba.sigurno.persistence.curriculum.content.QuestionBlock.Answer;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.quiz.editing.PictureInput;
import ba.sigurno.web.quiz.editing.TextInput;
import java.util.List;

/** A question inside the page. */
public class QuestionBlockInput extends BlockInput {

    private static final long serialVersionUID = 1L;

    private final TextInput prompt;
    private final PartRows<LabelInput> answers;

    QuestionBlockInput(QuestionBlock block, Language language) {
        super(Kind.QUESTION);
        this.prompt = new TextInput(block.prompt(), language);
        this.answers = new PartRows<>(
                block.answers().stream().map(answer -> answer(answer, language)).toList(),
                () -> LabelInput.empty(language));
    }

    private static LabelInput answer(Answer answer, Language language) {
        var input = new LabelInput(answer.label(), answer.feedback(), language);
        input.setRight(answer.right());
        return input;
    }

    @Override
    public Block block() {
        return new QuestionBlock(
                prompt.texts(),
                answers.getParts().stream()
                        .map(answer -> new Answer(
                                answer.label(),
                                answer.isRight(),
                                answer.getFeedback().texts()))
                        .toList());
    }

    @Override
    public List<PictureInput> pictures() {
        return answers.getParts().stream().map(LabelInput::getPicture).toList();
    }

    public TextInput getPrompt() {
        return prompt;
    }

    public PartRows<LabelInput> getAnswers() {
        return answers;
    }
}
