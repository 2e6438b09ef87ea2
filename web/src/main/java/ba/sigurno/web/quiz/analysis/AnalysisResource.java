package ba.sigurno.web.quiz.analysis;

import ba.sigurno.ejb.quiz.analysis.ItemAnalysisService;
import ba.sigurno.web.i18n.LanguageCookie;
import ba.sigurno.web.text.SpreadsheetFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** Offers the analysis of a quiz for download. */
@Path("quiz-analysis.{format:csv|xlsx}")
@ApplicationScoped
public class AnalysisResource {

    @Inject
    private ItemAnalysisService analyses;

    @Inject
    private HttpServletRequest request;

    /** Returns all that the page of the quiz shows of its questions. */
    @GET
    public Response file(@PathParam("format") SpreadsheetFormat format, @QueryParam("quiz") String quiz) {
        var language = LanguageCookie.read(request);
        var analysis = analyses.ofQuiz(quiz, language);
        return format.download("quiz-analysis-" + quiz, language, new AnalysisSpreadsheet(analysis, language));
    }
}
