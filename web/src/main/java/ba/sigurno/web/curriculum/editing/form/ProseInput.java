package ba.sigurno.web.curriculum.editing.form;

import ba.sigurno.ejb.curriculum.content.BlockView.Kind;
import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.CallOutBlock;
import ba.sigurno.persistence.curriculum.content.ProseBlock;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Texts;
import ba.sigurno.web.quiz.editing.TextInput;

/** Something to read: a text or a call-out. */
public class ProseInput extends BlockInput {

    private static final long serialVersionUID = 1L;

    private final TextInput text;

    ProseInput(Kind kind, Texts text, Language language) {
        super(kind);
        this.text = new TextInput(text, language);
    }

    @Override
    public Block block() {
        return getKind() == Kind.CALLOUT ? new CallOutBlock(text.texts()) : new ProseBlock(text.texts());
    }

    public TextInput getText() {
        return text;
    }
}
