package ba.sigurno.web.curriculum.progress;

import ba.sigurno.ejb.curriculum.progress.ActivityAnswers;
import ba.sigurno.ejb.curriculum.progress.ClassAnswers;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.LanguageCookie;
import ba.sigurno.web.text.SpreadsheetColumn;
import ba.sigurno.web.text.SpreadsheetFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;

/** Sends what a class answered in the lessons of a module as a file; no pupil is named in it. */
@Path("classes/{id}/answers.{format:csv|xlsx}")
@ApplicationScoped
public class AnswersResource {

    @Inject
    private ClassAnswers answers;

    @Inject
    private HttpServletRequest request;

    /** Sends the answers, a line for each activity. */
    @GET
    public Response file(
            @PathParam("id") String classId,
            @PathParam("format") SpreadsheetFormat format,
            @QueryParam("module") String assignmentId) {
        var language = LanguageCookie.read(request);
        var page = answers.ofClass(classId, assignmentId, language);
        var columns = columns(language);
        return format.download("answers", language, out -> out.table(columns, page.activities()));
    }

    private static List<SpreadsheetColumn<ActivityAnswers>> columns(Language language) {
        return List.of(
                SpreadsheetColumn.number(title(language, "lesson"), ActivityAnswers::lesson),
                SpreadsheetColumn.text(title(language, "lesson_title"), ActivityAnswers::lessonTitle),
                SpreadsheetColumn.text(Messages.text(language, "curriculum_codes_title"), ActivityAnswers::codes),
                SpreadsheetColumn.number(title(language, "screen"), ActivityAnswers::screen),
                SpreadsheetColumn.text(title(language, "task"), ActivityAnswers::task),
                SpreadsheetColumn.number(title(language, "answered"), ActivityAnswers::answered),
                SpreadsheetColumn.number(title(language, "right"), each -> each.judged() ? each.right() : null),
                SpreadsheetColumn.number(title(language, "wrong"), each -> each.judged() ? each.wrong() : null),
                SpreadsheetColumn.text(title(language, "given"), each -> each.parts().stream()
                        .map(counted -> counted.part().text() + " (" + counted.pupils() + ")")
                        .collect(Collectors.joining("; "))));
    }

    private static String title(Language language, String column) {
        return Messages.text(language, "curriculum_answers_" + column);
    }
}
