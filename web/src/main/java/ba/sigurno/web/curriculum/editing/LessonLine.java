package ba.sigurno.web.curriculum.editing;

import ba.sigurno.ejb.curriculum.editing.EditedLesson.EditedBlock;
import ba.sigurno.ejb.curriculum.editing.EditedLesson.EditedScreen;
import ba.sigurno.persistence.i18n.Language;

/**
 * A line of a lesson that is edited: the heading of a screen, one of its blocks, or its end. A form that comes back tells by
 * {@link #getSeen} which part was meant, whatever others did since.
 */
public class LessonLine {

    private final Kind kind;
    private final EditedScreen screen;
    private final EditedBlock block;
    private String seen;
    private String title;

    /** What a line is. */
    public enum Kind {
        /** The heading of a screen. */
        HEADING,
        /** A block. */
        BLOCK,
        /** The end of a screen, where a block is added. */
        END
    }

    private LessonLine(Kind kind, EditedScreen screen, EditedBlock block, String seen, String title) {
        this.kind = kind;
        this.screen = screen;
        this.block = block;
        this.seen = seen;
        this.title = title;
    }

    static LessonLine heading(EditedScreen screen, Language language) {
        return new LessonLine(
                Kind.HEADING,
                screen,
                null,
                screen.seen().toString(),
                screen.title().in(language).orElse(null));
    }

    static LessonLine block(EditedScreen screen, EditedBlock block) {
        return new LessonLine(Kind.BLOCK, screen, block, block.seen().toString(), null);
    }

    static LessonLine end(EditedScreen screen) {
        return new LessonLine(Kind.END, screen, null, screen.seen().toString(), null);
    }

    public Kind getKind() {
        return kind;
    }

    public EditedScreen getScreen() {
        return screen;
    }

    /** Returns the block; null for a line that is none. */
    public EditedBlock getBlock() {
        return block;
    }

    /** Returns which screen or block it is, as its editor saw it. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    /** Returns the heading in the writing language. */
    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
