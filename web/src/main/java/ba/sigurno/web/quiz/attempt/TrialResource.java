package ba.sigurno.web.quiz.attempt;

import ba.sigurno.ejb.quiz.content.AnswerFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the answers of an editor or a teacher who tries a quiz. Nothing is stored: an answer goes along in the address of the page.
 */
@Path("quiz-trials/{quiz}/answers/{number}")
@ApplicationScoped
public class TrialResource {

    @Inject
    private HttpServletRequest request;

    /** Leads to the feedback on an answer; the fields have the names that the question gives them. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("quiz") String quizId,
            @PathParam("number") int number,
            @QueryParam("draw") long draw,
            @QueryParam("sure") boolean sure,
            @QueryParam("module") String module,
            MultivaluedMap<String, String> fields) {
        var page = UriBuilder.fromPath(request.getContextPath() + "/quiz/attempt/trial.xhtml")
                .queryParam("quiz", "{quiz}")
                .queryParam("draw", draw)
                .queryParam("q", number)
                .queryParam("sure", sure)
                .queryParam("given", "{given}");
        var values = new ArrayList<Object>(List.of(quizId, new AnswerFields(fields).encoded()));
        if (module != null) {
            page.queryParam("module", "{module}");
            values.add(module);
        }
        return Response.seeOther(page.build(values.toArray())).build();
    }
}
