package ba.sigurno.web.curriculum.journey;

import ba.sigurno.ejb.curriculum.journey.PupilJourney;
import ba.sigurno.web.enrolment.pupil.PupilForms;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** What a pupil does on the pages of a module. */
@Path("pupil")
public class PupilStepsResource {

    @Inject
    private PupilJourney journey;

    @Inject
    private PupilForms forms;

    @Inject
    private PupilPaths paths;

    /** The lesson is read: leads to the next step. */
    @POST
    @Path("lessons/{id}/done")
    public Response lessonDone(@PathParam("id") String lessonId) {
        return forms.answer(PupilForms.HOME, () -> paths.of(journey.lessonDone(lessonId)));
    }

    /** Begins the quiz, or goes on with it: leads to the question that is next; back, when a rule forbids it. */
    @POST
    @Path("assignments/{id}/quiz")
    public Response startQuiz(@PathParam("id") String assignmentId) {
        return forms.answer(
                PupilForms.HOME,
                paths.quiz(assignmentId) + "&refused=true",
                () -> "/quiz/attempt/attempt.xhtml?a=" + journey.startQuiz(assignmentId));
    }
}
