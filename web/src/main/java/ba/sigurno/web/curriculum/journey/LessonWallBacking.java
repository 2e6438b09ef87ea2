package ba.sigurno.web.curriculum.journey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Shows a lesson to a whole class, from a projector; its parameters are those of the preview. */
@Named
@RequestScoped
public class LessonWallBacking extends PreviewLessonBacking {

    @Override
    public String getNext() {
        return getLesson().isLast() ? origin() : page(getN() + 1);
    }

    @Override
    String address() {
        return "/curriculum/journey/lesson-wall.xhtml";
    }

    @Override
    String origin() {
        return getClassId() == null
                ? super.origin()
                : "/curriculum/progress/progress.xhtml?class=" + getClassId() + "&module=" + getM();
    }
}
