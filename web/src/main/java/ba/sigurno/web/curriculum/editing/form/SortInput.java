package ba.sigurno.web.curriculum.editing.form;

import ba.sigurno.ejb.curriculum.content.BlockView.Kind;
import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.SortBlock;
import ba.sigurno.persistence.curriculum.content.SortBlock.Box;
import ba.sigurno.persistence.curriculum.content.SortBlock.Item;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Texts;
import ba.sigurno.web.quiz.editing.PictureInput;
import ba.sigurno.web.quiz.editing.TextInput;
import java.io.Serializable;
import java.util.List;

/** Boxes, each with the items that belong there. */
public class SortInput extends BlockInput {

    private static final long serialVersionUID = 1L;

    private final TextInput prompt;
    private final PartRows<BoxInput> boxes;

    /** A box with its items. */
    public static class BoxInput implements Serializable {

        private static final long serialVersionUID = 1L;

        private final TextInput name;
        private final PartRows<LabelInput> items;

        BoxInput(Box box, Language language) {
            this.name = new TextInput(box.name(), language);
            this.items = new PartRows<>(
                    box.items().stream()
                            .map(item -> new LabelInput(item.label(), item.feedback(), language))
                            .toList(),
                    () -> LabelInput.empty(language));
        }

        private Box box() {
            return new Box(
                    name.texts(),
                    items.getParts().stream()
                            .map(item ->
                                    new Item(item.label(), item.getFeedback().texts()))
                            .toList());
        }

        public TextInput getName() {
            return name;
        }

        public PartRows<LabelInput> getItems() {
            return items;
        }
    }

    SortInput(SortBlock block, Language language) {
        super(Kind.SORT);
        this.prompt = new TextInput(block.prompt(), language);
        this.boxes = new PartRows<>(
                block.boxes().stream().map(box -> new BoxInput(box, language)).toList(), SortBlock.MAX_BOXES, () -> {
                    var box = new BoxInput(new Box(Texts.NONE, List.of()), language);
                    box.items.add();
                    return box;
                });
    }

    @Override
    public Block block() {
        return new SortBlock(
                prompt.texts(), boxes.getParts().stream().map(BoxInput::box).toList());
    }

    @Override
    public List<PictureInput> pictures() {
        return boxes.getParts().stream()
                .flatMap(box -> box.items.getParts().stream())
                .map(LabelInput::getPicture)
                .toList();
    }

    public TextInput getPrompt() {
        return prompt;
    }

    public PartRows<BoxInput> getBoxes() {
        return boxes;
    }
}
