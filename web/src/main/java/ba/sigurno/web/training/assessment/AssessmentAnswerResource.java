package ba.sigurno.web.training.assessment;

import ba.sigurno.ejb.training.assessment.OwnAssessmentService;
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

/** Takes a teacher's answers in a test. */
@Path("assessments/{attempt}/answers/{number}")
@ApplicationScoped
public class AssessmentAnswerResource {

    @Inject
    private OwnAssessmentService assessments;

    @Inject
    private PupilForms forms;

    /** Answers a question and leads to its feedback; with no complete answer, back to the question. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("attempt") String attemptId,
            @PathParam("number") int number,
            MultivaluedMap<String, String> fields) {
        var page = "/training/assessment/take-assessment.xhtml?a=" + attemptId;
        return forms.to(
                switch (assessments.answer(attemptId, number, fields)) {
                    case AGAIN -> page + "&again=true";
                    case TOLD -> page + "&q=" + number;
                    case ON, DONE -> page;
                });
    }
}
