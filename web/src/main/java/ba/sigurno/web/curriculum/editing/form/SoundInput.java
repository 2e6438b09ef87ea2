package ba.sigurno.web.curriculum.editing.form;

import ba.sigurno.ejb.curriculum.content.BlockView.Kind;
import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.SoundBlock;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.quiz.editing.TextInput;

/** A recording with its words. */
public class SoundInput extends BlockInput {

    private static final long serialVersionUID = 1L;

    private final TextInput digest;
    private final TextInput words;

    SoundInput(SoundBlock block, Language language) {
        super(Kind.SOUND);
        this.digest = new TextInput(block.digests(), language);
        this.words = new TextInput(block.words(), language);
    }

    @Override
    public Block block() {
        return new SoundBlock(digest.texts(), words.texts());
    }

    /** Returns the digest of the recording in the writing language. */
    public TextInput getDigest() {
        return digest;
    }

    public TextInput getWords() {
        return words;
    }
}
