package ba.sigurno.web.quiz;

import ba.sigurno.ejb.quiz.AttemptService;
import ba.sigurno.web.enrolment.PupilForms;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Takes a pupil's answers. */
@Path("pupil/attempts/{attempt}/answers")
public class AnswerResource {

    @Inject
    private AttemptService attempts;

    @Inject
    private PupilForms forms;

    /** Answers a question and leads to what there is to learn from it; with nothing chosen, back to the question. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("attempt") String attemptId, @FormParam("q") int number, @FormParam("c") List<String> chosen) {
        var page = "/quiz/attempt.xhtml?a=" + attemptId;
        if (chosen == null || chosen.isEmpty()) {
            return forms.to(page + "&nothing=true");
        }
        return forms.answer(PupilForms.HOME, () -> {
            attempts.answer(attemptId, number, String.join(",", chosen));
            return page + "&q=" + number;
        });
    }
}
