package ba.sigurno.web.curriculum.editing.form;

import ba.sigurno.ejb.curriculum.content.BlockView.Kind;
import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.RevealBlock;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.quiz.editing.TextInput;

/** A text behind a button. */
public class RevealInput extends BlockInput {

    private static final long serialVersionUID = 1L;

    private final TextInput prompt;
    private final TextInput text;

    RevealInput(RevealBlock block, Language language) {
        super(Kind.REVEAL);
        this.prompt = new TextInput(block.prompt(), language);
        this.text = new TextInput(block.text(), language);
    }

    @Override
    public Block block() {
        return new RevealBlock(prompt.texts(), text.texts());
    }

    public TextInput getPrompt() {
        return prompt;
    }

    public TextInput getText() {
        return text;
    }
}
