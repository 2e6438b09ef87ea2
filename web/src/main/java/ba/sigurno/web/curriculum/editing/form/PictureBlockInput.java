package ba.sigurno.web.curriculum.editing.form;

import ba.sigurno.ejb.curriculum.content.BlockView.Kind;
import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.PictureBlock;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.quiz.editing.PictureInput;
import java.util.List;

/** A picture with its description. */
public class PictureBlockInput extends BlockInput {

    private static final long serialVersionUID = 1L;

    private final PictureInput picture;

    PictureBlockInput(PictureBlock block, Language language) {
        super(Kind.PICTURE);
        this.picture = new PictureInput(block.picture(), language);
    }

    @Override
    public Block block() {
        return new PictureBlock(picture.picture());
    }

    @Override
    public List<PictureInput> pictures() {
        return List.of(picture);
    }

    public PictureInput getPicture() {
        return picture;
    }
}
