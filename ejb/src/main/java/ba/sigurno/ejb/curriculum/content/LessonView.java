package ba.sigurno.ejb.curriculum.content;

import ba.sigurno.persistence.curriculum.content.LessonContent;
import ba.sigurno.persistence.i18n.Language;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a lesson says in one language, rendered.
 *
 * @param title its title
 * @param screens its screens, in order
 */
public record LessonView(String title, List<ScreenView> screens) {

    /**
     * A screen.
     *
     * @param number its number, from 1
     * @param title its heading
     * @param blocks its blocks, in order
     */
    public record ScreenView(int number, String title, List<BlockView> blocks) {}

    /** Renders the content of a lesson. */
    public static LessonView of(LessonContent content, Language language) {
        var screens = content.screens();
        return new LessonView(
                BlockRenderer.plain(content.title(), language),
                IntStream.rangeClosed(1, screens.size())
                        .mapToObj(number -> new ScreenView(
                                number,
                                BlockRenderer.plain(screens.get(number - 1).title(), language),
                                BlockRenderer.blocks(screens.get(number - 1), number, language)))
                        .toList());
    }
}
