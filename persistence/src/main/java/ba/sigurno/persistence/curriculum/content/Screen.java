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

    /** Returns it with another heading. */
    public Screen withTitle(Texts changed) {
        return new Screen(changed, blocks);
    }

    /** Returns it with a block put in at a place from 1; one out of bounds is the nearest. */
    public Screen withBlock(int place, Block block) {
        DomainException.require(blocks.size() < MAX_BLOCKS, "curriculum_rule_blocks_most", MAX_BLOCKS);
        return new Screen(title, Places.with(blocks, place, block));
    }

    /** Returns it without the block at a place. */
    public Screen withoutBlock(int place) {
        return new Screen(title, Places.without(blocks, place));
    }

    /** Returns it with another block at a place. */
    public Screen withBlockReplaced(int place, Block block) {
        return new Screen(title, Places.changed(blocks, place, before -> block));
    }

    Screen withTexts(UnaryOperator<Texts> change) {
        return new Screen(
                change.apply(title),
                blocks.stream().map(block -> block.withTexts(change)).toList());
    }
}
