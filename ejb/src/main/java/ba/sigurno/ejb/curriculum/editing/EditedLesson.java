package ba.sigurno.ejb.curriculum.editing;

import ba.sigurno.ejb.curriculum.content.BlockView;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.List;

/**
 * A lesson of a draft, to be edited.
 *
 * @param lessonId the public id of the lesson
 * @param editionId the public id of its edition
 * @param moduleTitle what the module is called; empty while it has no title
 * @param ageBand the code of the age band that it is made for
 * @param number which lesson it is, from 1
 * @param title its title
 * @param maxWords the maximum number of words that the guide for authors advises for a screen, or a part of one
 * @param screens its screens, in order
 */
public record EditedLesson(
        String lessonId,
        String editionId,
        String moduleTitle,
        String ageBand,
        int number,
        Texts title,
        int maxWords,
        List<EditedScreen> screens) {

    /**
     * A screen.
     *
     * @param seen what it is at this moment
     * @param number its number, from 1
     * @param title its heading
     * @param words the number of words to read on it from the beginning, in the writing language
     * @param blocks its blocks, in order
     */
    public record EditedScreen(SeenScreen seen, int number, Texts title, int words, List<EditedBlock> blocks) {}

    /**
     * A block.
     *
     * @param seen what it is at this moment
     * @param view the block as a pupil sees it in the writing language
     * @param fault what it lacks before it can be published; null for nothing
     * @param written whether it says in the writing language all that it says in any
     * @param longest the one of its parts with the most words, such as an answer, in the writing language
     * @param words the number of words of that
     */
    public record EditedBlock(
            SeenBlock seen, BlockView view, DomainException fault, boolean written, String longest, int words) {}
}
