package ba.sigurno.web.quiz.editing;

import ba.sigurno.ejb.quiz.analysis.ItemAnalysis;
import ba.sigurno.ejb.quiz.analysis.ItemAnalysisService;
import ba.sigurno.ejb.quiz.editing.EditVersion;
import ba.sigurno.ejb.quiz.editing.QuestionEditing;
import ba.sigurno.ejb.quiz.editing.QuestionPage;
import ba.sigurno.ejb.quiz.editing.QuestionQueryService;
import ba.sigurno.ejb.quiz.editing.QuestionReview;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import ba.sigurno.web.quiz.bank.BankChoices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/**
 * One question of the bank, to look at and to decide on; its tags are {@link TagsBacking}'s. The forms keep the id in
 * their address, because what may be done is known only when the question is.
 */
@Named
@RequestScoped
public class QuestionBacking {

    @Inject
    private QuestionQueryService pages;

    @Inject
    private QuestionEditing editing;

    @Inject
    private QuestionReview review;

    @Inject
    private ItemAnalysisService analyses;

    @Inject
    private LanguageBacking language;

    @Inject
    @Param
    private String id;

    @Inject
    @Param(name = "v")
    private Integer number;

    @Inject
    @Param
    private String lang;

    private QuestionPage question;
    private List<ItemAnalysis> answered;
    private String stamp;
    private String note;

    /** The question; read when first asked for. */
    public QuestionPage getQuestion() {
        if (question == null) {
            question = pages.get(id, Optional.ofNullable(number), shown(), language.getCurrent());
        }
        return question;
    }

    /** Reads the question just before it is shown; after a refused action it may be another than before. */
    public void load() {
        question = null;
        stamp = getQuestion().stamp().toString();
    }

    private Language shown() {
        return Language.ofTag(lang == null ? "" : lang).orElseGet(language::getCurrent);
    }

    /** How its versions did, the newest first; empty before the first answer. */
    public List<ItemAnalysis> getAnswered() {
        if (answered == null) {
            answered = analyses.ofQuestion(getQuestion().publicId(), language.getCurrent());
        }
        return answered;
    }

    /** Whether a version is the one that is asked. */
    public boolean asked(int version) {
        return getQuestion().asked().filter(each -> each == version).isPresent();
    }

    /** Whether nothing is missing in a language; Serbian in Cyrillic comes of the Latin. */
    public boolean isComplete(Language wanted) {
        var complete = getQuestion().shown().complete();
        return complete.contains(wanted) || wanted.isCyrillic() && complete.contains(Language.SERBIAN_LATIN);
    }

    /** The languages that people write in which something is missing. */
    public List<Language> getMissing() {
        return BankChoices.written().stream().filter(each -> !isComplete(each)).toList();
    }

    /** Hands the draft in. */
    public String submit() {
        editing.submit(id, EditVersion.of(stamp));
        return done("quiz_question_submitted");
    }

    /** Takes it back, to go on writing. */
    public String takeBack() {
        review.takeBack(id, EditVersion.of(stamp));
        return done("quiz_question_taken_back");
    }

    /** Finds it fit to be asked. */
    public String approve() {
        review.approve(id, EditVersion.of(stamp));
        return done("quiz_question_approved");
    }

    /** Wants something changed. */
    public String sendBack() {
        review.sendBack(id, EditVersion.of(stamp), note);
        return done("quiz_question_returned");
    }

    /** Throws the draft away. */
    public String discard() {
        boolean gone = editing.discard(id, EditVersion.of(stamp));
        PageMessages.info("quiz_question_discarded");
        return gone ? "/quiz/bank/bank?faces-redirect=true" : here();
    }

    /** Takes it out of use, or puts it back. */
    public String retire(boolean retired) {
        editing.retire(id, retired);
        return done(retired ? "quiz_question_retired" : "quiz_question_restored");
    }

    /** Begins another that says the same. */
    public String copy() {
        var copy = editing.copy(id);
        PageMessages.info("quiz_question_copied");
        return "/quiz/editing/edit-question?faces-redirect=true&id=" + copy;
    }

    private String done(String key) {
        PageMessages.info(key);
        return here();
    }

    private String here() {
        return "/quiz/editing/question?faces-redirect=true&id=" + id;
    }

    public String getStamp() {
        return stamp;
    }

    public void setStamp(String stamp) {
        this.stamp = stamp;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
