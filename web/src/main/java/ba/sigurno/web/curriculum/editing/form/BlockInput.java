package ba.sigurno.web.curriculum.editing.form;

import ba.sigurno.ejb.curriculum.content.BlockView.Kind;
import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.BranchBlock;
import ba.sigurno.persistence.curriculum.content.CallOutBlock;
import ba.sigurno.persistence.curriculum.content.FilmBlock;
import ba.sigurno.persistence.curriculum.content.MessagesBlock;
import ba.sigurno.persistence.curriculum.content.OrderBlock;
import ba.sigurno.persistence.curriculum.content.PictureBlock;
import ba.sigurno.persistence.curriculum.content.ProseBlock;
import ba.sigurno.persistence.curriculum.content.QuestionBlock;
import ba.sigurno.persistence.curriculum.content.RevealBlock;
import ba.sigurno.persistence.curriculum.content.SignsBlock;
import ba.sigurno.persistence.curriculum.content.SortBlock;
import ba.sigurno.persistence.curriculum.content.SoundBlock;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.quiz.editing.PictureInput;
import java.io.Serializable;
import java.util.List;

/** The form of a block in one language; what it says in others is kept. */
public abstract class BlockInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    BlockInput(Kind kind) {
        this.kind = kind;
    }

    /** Creates the form of a block. */
    public static BlockInput of(Block block, Language language) {
        if (block instanceof ProseBlock prose) {
            return new ProseInput(Kind.TEXT, prose.text(), language);
        } else if (block instanceof CallOutBlock callOut) {
            return new ProseInput(Kind.CALLOUT, callOut.text(), language);
        } else if (block instanceof PictureBlock picture) {
            return new PictureBlockInput(picture, language);
        } else if (block instanceof MessagesBlock messages) {
            return new MessagesInput(messages, language);
        } else if (block instanceof RevealBlock reveal) {
            return new RevealInput(reveal, language);
        } else if (block instanceof SoundBlock sound) {
            return new SoundInput(sound, language);
        } else if (block instanceof FilmBlock film) {
            return new FilmInput(film, language);
        } else if (block instanceof QuestionBlock question) {
            return new QuestionBlockInput(question, language);
        } else if (block instanceof BranchBlock branch) {
            return new BranchInput(branch, language);
        } else if (block instanceof SortBlock sort) {
            return new SortInput(sort, language);
        } else if (block instanceof OrderBlock order) {
            return new StepsInput(order, language);
        }
        return new SignsInput((SignsBlock) block, language);
    }

    /** Returns the block as far as it is typed. */
    public abstract Block block();

    /** Returns the places where pictures can stand. */
    public List<PictureInput> pictures() {
        return List.of();
    }

    /** Returns what it is. */
    public Kind getKind() {
        return kind;
    }
}
