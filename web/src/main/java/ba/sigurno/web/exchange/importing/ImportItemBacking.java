package ba.sigurno.web.exchange.importing;

import ba.sigurno.ejb.exchange.importing.ImportService;
import ba.sigurno.ejb.quiz.content.QuestionView;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows an item of an import as pupils would see it: {@code id} is the import, {@code n} the item. */
@Named
@RequestScoped
public class ImportItemBacking {

    @Inject
    private ImportService imports;

    @Inject
    private LanguageBacking language;

    private String id;
    private int n;
    private QuestionView question;

    /** Reads it. */
    public void load() {
        question = imports.look(id, n, language.getCurrent());
    }

    public QuestionView getQuestion() {
        return question;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getN() {
        return n;
    }

    public void setN(int n) {
        this.n = n;
    }
}
