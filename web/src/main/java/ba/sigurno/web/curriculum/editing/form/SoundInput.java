package ba.sigurno.web.curriculum.editing.form;

import ba.sigurno.ejb.curriculum.content.BlockView.Kind;
import ba.sigurno.ejb.curriculum.sound.Sounds;
import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.SoundBlock;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.quiz.editing.TextInput;
import jakarta.servlet.http.Part;

/** A recording with its words: a new file is stored as soon as it arrives. */
public class SoundInput extends BlockInput {

    private static final long serialVersionUID = 1L;

    private final TextInput digest;
    private final TextInput words;
    private transient Part file;

    SoundInput(SoundBlock block, Language language) {
        super(Kind.SOUND);
        this.digest = new TextInput(block.digests(), language);
        this.words = new TextInput(block.words(), language);
    }

    @Override
    public Block block() {
        return new SoundBlock(digest.texts(), words.texts());
    }

    /** Plays a stored recording in the writing language; null for none. */
    public void store(String stored) {
        digest.setValue(stored);
    }

    /** Takes the file that just arrived, once; null when none did. */
    public Part take() {
        var taken = file;
        file = null;
        return taken == null || taken.getSize() == 0 ? null : taken;
    }

    /** Returns the digest of the recording in the writing language. */
    public TextInput getDigest() {
        return digest;
    }

    public TextInput getWords() {
        return words;
    }

    /** Returns the size of the biggest file, in bytes. */
    public int getMaxBytes() {
        return Sounds.MAX_BYTES;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
