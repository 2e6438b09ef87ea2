package ba.sigurno.web.curriculum.editing.form;

import ba.sigurno.ejb.curriculum.content.BlockView.Kind;
import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.FilmBlock;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.quiz.editing.TextInput;

/** A film of somebody else: its address, and what it is. */
public class FilmInput extends BlockInput {

    private static final long serialVersionUID = 1L;

    private final TextInput address;
    private final TextInput text;

    FilmInput(FilmBlock block, Language language) {
        super(Kind.FILM);
        this.address = new TextInput(block.addresses(), language);
        this.text = new TextInput(block.text(), language);
    }

    @Override
    public Block block() {
        return new FilmBlock(address.texts(), text.texts());
    }

    public TextInput getAddress() {
        return address;
    }

    public TextInput getText() {
        return text;
    }
}
