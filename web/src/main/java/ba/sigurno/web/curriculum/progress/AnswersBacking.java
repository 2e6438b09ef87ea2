package ba.sigurno.web.curriculum.progress;

import ba.sigurno.ejb.curriculum.progress.AnswersPage;
import ba.sigurno.ejb.curriculum.progress.ClassAnswers;
import ba.sigurno.web.i18n.FormatBacking;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Shows what a class answered in the lessons of a module: {@code class} is the class, {@code module} its assignment; with
 * {@code pupil}, what this pupil answered.
 */
@Named
@RequestScoped
public class AnswersBacking {

    @Inject
    private ClassAnswers answers;

    @Inject
    private LanguageBacking language;

    @Inject
    private FormatBacking format;

    private String classId;
    private String module;
    private String pupil;
    private AnswersPage page;

    /** Reads the page. */
    public void load() {
        page = pupil == null
                ? answers.ofClass(classId, module, language.getCurrent())
                : answers.ofPupil(classId, module, pupil, language.getCurrent());
    }

    /** Returns how many of all were right; a dash where nobody could be. */
    public String share(long right, long of) {
        return of == 0 ? format.text("app_none") : right + "/" + of;
    }

    public AnswersPage getPage() {
        return page;
    }

    public String getClassId() {
        return classId;
    }

    public void setClassId(String classId) {
        this.classId = classId;
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }

    public String getPupil() {
        return pupil;
    }

    public void setPupil(String pupil) {
        this.pupil = pupil;
    }
}
