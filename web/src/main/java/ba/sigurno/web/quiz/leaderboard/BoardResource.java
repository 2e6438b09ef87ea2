package ba.sigurno.web.quiz.leaderboard;

import ba.sigurno.ejb.quiz.leaderboard.Leaderboard;
import ba.sigurno.ejb.quiz.leaderboard.LeaderboardService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.web.i18n.LanguageCookie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;

/** Offers the public board of a quiz as data. */
@Path("quizzes/{quiz}/board")
@ApplicationScoped
public class BoardResource {

    @Inject
    private LeaderboardService boards;

    @Inject
    private HttpServletRequest request;

    /**
     * The board of a quiz.
     *
     * @param quiz the quiz
     * @param name its name
     * @param entrants the number of pupils of the schools listed who took part
     * @param schools the schools, best first
     */
    public record BoardData(String quiz, String name, long entrants, List<SchoolData> schools) {}

    /**
     * A school on the board.
     *
     * @param rank its place; equal figures share a place
     * @param school its name, in the reader's script
     * @param authority the code of its authority
     * @param entrants the number of its pupils who took part
     * @param percent its score, in percent
     */
    public record SchoolData(int rank, String school, String authority, int entrants, BigDecimal percent) {}

    /** Returns the board; schools with fewer than five entrants are not in it. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public BoardData board(@PathParam("quiz") String quizId) {
        var language = LanguageCookie.read(request);
        var board = boards.board(quizId, language);
        return new BoardData(
                board.quizId(),
                board.name(),
                board.entrants(),
                board.schools().stream().map(line -> data(line, language)).toList());
    }

    private static SchoolData data(Leaderboard.SchoolLine line, Language language) {
        var school = Transliterator.inScriptOf(language, line.school());
        return new SchoolData(line.rank(), school, line.authorityCode(), line.entrants(), line.score());
    }
}
