package ba.sigurno.persistence.curriculum.content;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A screen of a lesson: one idea.
 *
 * @param title its heading
 * @param blocks its blocks, in order
 */
public record Screen(Texts title, List<Block> blocks) {

    /** The maximum number of blocks. */
    public static final int MAX_BLOCKS = 20;

    public Screen {
        blocks = List.copyOf(blocks);
    }

    /** Throws unless it has a heading and blocks. */
    public void requireFilled() {
        DomainException.require(
                !title.isEmpty() && !blocks.isEmpty() && blocks.size() <= MAX_BLOCKS,
                "curriculum_rule_screen_incomplete",
                MAX_BLOCKS);
    }

    Screen withTexts(UnaryOperator<Texts> change) {
        return new Screen(
                change.apply(title),
                blocks.stream().map(block -> block.withTexts(change)).toList());
    }
}
