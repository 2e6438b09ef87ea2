package ba.sigurno.web.quiz.analysis;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.quiz.analysis.ItemAnalysisService;
import ba.sigurno.ejb.quiz.analysis.QuizAnalysis;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows the analysis of a quiz and its questions: {@code quiz} is the quiz. */
@Named
@RequestScoped
public class AnalysisBacking {

    private static final int PAGE_SIZE = 25;

    @Inject
    private ItemAnalysisService service;

    @Inject
    private AnalysisFormat format;

    @Inject
    private LanguageBacking language;

    private String quiz;
    private int page = 1;
    private QuizAnalysis analysis;
    private List<AnalysisRow> all;

    /** Reads the page. */
    public void load() {
        analysis = service.ofQuiz(quiz, language.getCurrent());
        all = AnalysisRow.of(analysis.getItems());
    }

    /** Returns one page of the table. */
    public Page<AnalysisRow> getRows() {
        int shown = Page.within(page, all.size(), PAGE_SIZE);
        int first = Page.offset(shown, PAGE_SIZE);
        return Page.of(all.subList(first, Math.min(first + PAGE_SIZE, all.size())), shown, all.size(), PAGE_SIZE);
    }

    /** Returns all questions, as a picture. */
    public ItemMap getMap() {
        return ItemMap.of(all, format);
    }

    /** Counts the questions that should be looked at. */
    public long getSuspects() {
        return all.stream().filter(row -> !row.item().getHints().isEmpty()).count();
    }

    /** Returns the share of the attempts in percent, for bars. */
    public long share(long attempts) {
        return Math.round(100.0 * attempts / analysis.getAttempts());
    }

    public QuizAnalysis getAnalysis() {
        return analysis;
    }

    public String getQuiz() {
        return quiz;
    }

    public void setQuiz(String quiz) {
        this.quiz = quiz;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
