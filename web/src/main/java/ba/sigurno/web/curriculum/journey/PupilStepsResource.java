package ba.sigurno.web.curriculum.journey;

import ba.sigurno.ejb.curriculum.journey.LessonSteps;
import ba.sigurno.ejb.curriculum.journey.PupilJourney;
import ba.sigurno.ejb.curriculum.journey.StepCommand;
import ba.sigurno.web.enrolment.pupil.PupilForms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Takes the steps of a pupil on the pages of a module. */
@Path("pupil")
@ApplicationScoped
public class PupilStepsResource {

    @Inject
    private PupilJourney journey;

    @Inject
    private LessonSteps steps;

    @Inject
    private PupilForms forms;

    @Inject
    private PupilPaths paths;

    /** Saves a step in a lesson: the furthest screen, and new answers. It may come twice, and late. */
    @POST
    @Path("lessons/{id}/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    public void step(@PathParam("id") String lessonId, @Valid @NotNull StepCommand step) {
        steps.save(lessonId, step);
    }

    /** Notes that the lesson is read, and leads to the next step. */
    @POST
    @Path("lessons/{id}/done")
    public Response lessonDone(@PathParam("id") String lessonId) {
        return forms.answer(PupilForms.HOME, () -> paths.of(journey.lessonDone(lessonId)));
    }

    /** Begins the questions before or after a module, or goes on with them: leads to the next one. */
    @POST
    @Path("assignments/{id}/before")
    public Response startBefore(@PathParam("id") String assignmentId) {
        return forms.answer(
                PupilForms.HOME,
                paths.before(assignmentId) + "&refused=true",
                () -> "/quiz/attempt/attempt.xhtml?a=" + journey.startBefore(assignmentId));
    }

    /** Begins the quiz, or goes on with it: leads to the next question; back, when a rule forbids it. */
    @POST
    @Path("assignments/{id}/quiz")
    public Response startQuiz(@PathParam("id") String assignmentId) {
        return forms.answer(
                PupilForms.HOME,
                paths.quiz(assignmentId) + "&refused=true",
                () -> "/quiz/attempt/attempt.xhtml?a=" + journey.startQuiz(assignmentId));
    }
}
