package ba.sigurno.web.quiz.attempt;

import ba.sigurno.ejb.quiz.attempt.AttemptService;
import ba.sigurno.web.enrolment.pupil.PupilForms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** Takes a pupil's answers. */
@Path("pupil/attempts/{attempt}/answers/{number}")
@ApplicationScoped
public class AnswerResource {

    @Inject
    private AttemptService attempts;

    @Inject
    private PupilForms forms;

    /** Answers a question and leads to its feedback; with no complete answer, back to the question. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("attempt") String attemptId,
            @PathParam("number") int number,
            MultivaluedMap<String, String> fields) {
        return forms.answer(PupilForms.HOME, () -> {
            var page = "/quiz/attempt/attempt.xhtml?a=" + attemptId;
            return switch (attempts.answer(attemptId, number, fields)) {
                case AGAIN -> page + "&again=true";
                case TOLD -> page + "&q=" + number;
                case ON -> page;
                case DONE -> "/curriculum/journey/done.xhtml?a=" + attemptId;
            };
        });
    }
}
