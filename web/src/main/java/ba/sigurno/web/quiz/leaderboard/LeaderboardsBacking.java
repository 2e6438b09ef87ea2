package ba.sigurno.web.quiz.leaderboard;

import ba.sigurno.ejb.quiz.content.QuizNames;
import ba.sigurno.ejb.quiz.leaderboard.LeaderboardService;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Lists the quizzes that have a public board. */
@Named
@RequestScoped
public class LeaderboardsBacking {

    @Inject
    private LeaderboardService boards;

    @Inject
    private LanguageBacking language;

    private List<QuizNames.Named> quizzes;

    /** Reads the page. */
    public void load() {
        quizzes = boards.quizzes(language.getCurrent());
    }

    public List<QuizNames.Named> getQuizzes() {
        return quizzes;
    }
}
