package ba.sigurno.web.quiz.settings;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.quiz.settings.QuizLine;
import ba.sigurno.ejb.quiz.settings.QuizList;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows the list of quizzes; {@code q} is a part of a name. */
@Named
@RequestScoped
public class QuizzesBacking {

    @Inject
    private QuizList quizzes;

    @Inject
    private Caller caller;

    @Inject
    private LanguageBacking language;

    private String q;
    private int page = 1;
    private Page<QuizLine> found;

    /** Reads the page. */
    public void load() {
        found = quizzes.search(q, page, language.getCurrent());
    }

    public Page<QuizLine> getFound() {
        return found;
    }

    /** Returns whether the caller may change quizzes. */
    public boolean isEditor() {
        return caller.hasRole(Role.EDITOR);
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
