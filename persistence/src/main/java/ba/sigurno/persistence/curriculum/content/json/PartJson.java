package ba.sigurno.persistence.curriculum.content.json;

import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.LessonContent;
import ba.sigurno.persistence.curriculum.content.Screen;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.List;

/** The stored form of a part of a lesson, by which forms hold on to it and parts are compared: JSON (RFC 8259). */
public final class PartJson {

    private static final LessonContentJson JSON = new LessonContentJson();

    private PartJson() {}

    /** Returns a block as JSON. */
    public static String of(Block block) {
        return of(new Screen(Texts.NONE, List.of(block)));
    }

    /** Returns a screen as JSON. */
    public static String of(Screen screen) {
        return JSON.convertToDatabaseColumn(new LessonContent(Texts.NONE, List.of(screen)));
    }

    /** Returns the block that was made JSON. */
    public static Block block(String json) {
        return screen(json).blocks().get(0);
    }

    /** Returns the screen that was made JSON. */
    public static Screen screen(String json) {
        return JSON.convertToEntityAttribute(json).screens().get(0);
    }
}
