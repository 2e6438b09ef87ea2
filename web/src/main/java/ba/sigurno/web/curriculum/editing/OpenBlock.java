package ba.sigurno.web.curriculum.editing;

import ba.sigurno.ejb.curriculum.editing.SavedBlock;
import ba.sigurno.ejb.curriculum.editing.SeenBlock;
import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.json.PartJson;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.curriculum.editing.form.BlockInput;
import java.io.Serializable;
import java.time.Instant;

/** A block that is being written: its form, what it was when it was last saved, and what came of saving. */
public class OpenBlock implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Language language;
    private BlockInput input;
    private String seen;
    private Instant savedAt;
    private boolean refused;
    private String theirs;

    OpenBlock(SeenBlock seen, Block block, Language language) {
        this.language = language;
        this.input = BlockInput.of(block, language);
        this.seen = seen.toString();
    }

    SeenBlock seen() {
        return SeenBlock.of(seen).orElseThrow();
    }

    /** Takes what came of saving it. */
    void saved(SavedBlock outcome, Instant now) {
        refused = !outcome.done();
        theirs = outcome.theirs() == null ? null : PartJson.of(outcome.theirs());
        if (outcome.seen() != null) {
            seen = outcome.seen().toString();
        }
        if (outcome.done()) {
            savedAt = now;
        }
    }

    /** Drops what was typed for what somebody else made of the block. */
    void takeTheirs() {
        input = BlockInput.of(PartJson.block(theirs), language);
        refused = false;
        theirs = null;
    }

    /** Returns what somebody else made of it; null when nobody did, or they removed it. */
    Block theirs() {
        return theirs == null ? null : PartJson.block(theirs);
    }

    public BlockInput getInput() {
        return input;
    }

    /** Returns the time it was last saved; null before. */
    public Instant getSavedAt() {
        return savedAt;
    }

    /** Returns whether somebody else changed or removed it meanwhile, so that it was not saved. */
    public boolean isRefused() {
        return refused;
    }

    /** Returns whether somebody else removed it meanwhile. */
    public boolean isRemoved() {
        return refused && theirs == null;
    }
}
