package ba.sigurno.ejb.curriculum.format.reading;

import ba.sigurno.persistence.curriculum.content.LessonContent;
import java.util.List;

/**
 * A lesson in one language, as its file has it.
 *
 * @param file the name of the file
 * @param content its content in that language
 * @param places the lines on which its screens begin
 */
record ReadLesson(String file, LessonContent content, List<ScreenPlace> places) {

    /**
     * Where a screen stands in the file.
     *
     * @param line the line of its heading
     * @param blocks the lines on which its blocks begin
     */
    record ScreenPlace(int line, List<Integer> blocks) {}

    /** Notes every rule that the lesson breaks. */
    void check(ModuleProblems problems) {
        problems.check(file, 1, content::requireFilled);
        for (int at = 0; at < places.size(); at++) {
            var screen = content.screens().get(at);
            problems.check(file, places.get(at).line(), screen::requireFilled);
            for (int block = 0; block < screen.blocks().size(); block++) {
                problems.check(
                        file,
                        places.get(at).blocks().get(block),
                        screen.blocks().get(block)::requireComplete);
            }
        }
    }

    /** Notes where another language's file of the lesson has something else; returns whether it has the same. */
    boolean compare(ReadLesson other, ModuleProblems problems) {
        if (content.hasShapeOf(other.content)) {
            return true;
        }
        if (places.size() != other.places.size()) {
            problems.add(other.file, 1, "curriculum_format_screens_differ", other.places.size(), file, places.size());
        }
        for (int at = 0; at < Math.min(places.size(), other.places.size()); at++) {
            compare(at, other, problems);
        }
        return false;
    }

    private void compare(int at, ReadLesson other, ModuleProblems problems) {
        var here = places.get(at);
        var there = other.places.get(at);
        if (here.blocks().size() != there.blocks().size()) {
            problems.add(
                    other.file,
                    there.line(),
                    "curriculum_format_blocks_differ",
                    there.blocks().size(),
                    file + ":" + here.line(),
                    here.blocks().size());
            return;
        }
        for (int block = 0; block < here.blocks().size(); block++) {
            var one = LessonContent.shape(content.screens().get(at).blocks().get(block));
            var two =
                    LessonContent.shape(other.content.screens().get(at).blocks().get(block));
            problems.require(
                    one.equals(two),
                    other.file,
                    there.blocks().get(block),
                    "curriculum_format_block_differs",
                    file + ":" + here.blocks().get(block));
        }
    }
}
