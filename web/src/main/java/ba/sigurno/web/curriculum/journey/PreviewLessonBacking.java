package ba.sigurno.web.curriculum.journey;

import ba.sigurno.ejb.curriculum.journey.LessonPage;
import ba.sigurno.ejb.curriculum.journey.PupilPreview;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Shows a teacher a lesson as pupils see it: {@code module} is the module or, from a class, {@code class} and its
 * assignment {@code m}; {@code n} is the lesson's number. An editor sees that of a draft: {@code draft} is the lesson,
 * {@code lang} the language that it is shown in.
 */
@Named
@RequestScoped
public class PreviewLessonBacking {

    @Inject
    private PupilPreview preview;

    @Inject
    private LanguageBacking language;

    private String classId;
    private String m;
    private String module;
    private int n = 1;
    private String draft;
    private String lang;
    private PupilPreview.Lesson lesson;

    /** Reads the page. */
    public void load() {
        if (draft != null) {
            lesson = preview.draft(draft, getShown());
            return;
        }
        lesson = classId == null
                ? preview.lesson(module, n, language.getCurrent())
                : preview.lesson(classId, m, n, language.getCurrent());
    }

    /** Returns the language that the lesson is shown in; the reader's own unless another is asked for. */
    public Language getShown() {
        return Language.ofTag(lang).orElse(language.getCurrent());
    }

    public LessonPage getLesson() {
        return lesson.page();
    }

    /** Returns the page after this one: the next lesson or the quiz; of a draft it begins anew. */
    public String getNext() {
        if (draft != null) {
            return page(n);
        }
        return getLesson().isLast()
                ? "/quiz/attempt/trial.xhtml?quiz=" + lesson.quizId() + "&module=" + lesson.slug()
                : page(n + 1);
    }

    /** Returns the page before this one; before the first lesson that from which the preview was begun. */
    public String getPrevious() {
        return n > 1 ? page(n - 1) : origin();
    }

    /** Returns this lesson on the wall. */
    public String getWall() {
        return "/curriculum/journey/lesson-wall.xhtml" + parameters(n);
    }

    /** Returns the page of the lesson with a number. */
    String page(int number) {
        return address() + parameters(number);
    }

    /** Returns the address of the page, without parameters. */
    String address() {
        return "/curriculum/journey/preview-lesson.xhtml";
    }

    /** Returns the page from which the lessons were begun. */
    String origin() {
        if (draft != null) {
            return page(n);
        }
        return classId == null
                ? "/curriculum/module/module.xhtml?id=" + lesson.slug()
                : "/curriculum/journey/preview-home.xhtml?class=" + classId;
    }

    private String parameters(int number) {
        if (draft != null) {
            return "?draft=" + draft + "&lang=" + getShown().getTag();
        }
        return (classId == null ? "?module=" + lesson.slug() : "?class=" + classId + "&m=" + m) + "&n=" + number;
    }

    public String getClassId() {
        return classId;
    }

    public void setClassId(String classId) {
        this.classId = classId;
    }

    public String getM() {
        return m;
    }

    public void setM(String m) {
        this.m = m;
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }

    public int getN() {
        return n;
    }

    public void setN(int n) {
        this.n = n;
    }

    public String getDraft() {
        return draft;
    }

    public void setDraft(String draft) {
        this.draft = draft;
    }

    public String getLang() {
        return lang;
    }

    public void setLang(String lang) {
        this.lang = lang;
    }
}
