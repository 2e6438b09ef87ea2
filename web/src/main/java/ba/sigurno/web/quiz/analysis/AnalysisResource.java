package ba.sigurno.web.quiz.analysis;

import ba.sigurno.ejb.quiz.analysis.ItemAnalysisService;
import ba.sigurno.web.i18n.LanguageCookie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Offers the analysis of a quiz for download. */
@Path("quiz-analysis.csv")
@ApplicationScoped
public class AnalysisResource {

    @Inject
    private ItemAnalysisService analyses;

    @Inject
    private HttpServletRequest request;

    /** Returns all that the page of the quiz shows of its questions. */
    @GET
    @Produces("text/csv;charset=UTF-8")
    public Response csv(@QueryParam("quiz") String quiz) {
        var language = LanguageCookie.read(request);
        return Response.ok(AnalysisCsv.write(analyses.ofQuiz(quiz, language), language))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"quiz-analysis-" + quiz + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
