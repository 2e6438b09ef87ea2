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

/**
 * Shows one question of the bank, to look at and to decide on: {@code v} is its version, else the newest. Its tags are
 * {@link TagsBacking}'s.
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

    private String id;
    private Integer v;
    private String lang;
    private QuestionPage question;
    private List<ItemAnalysis> answered;
    private String seen;
    private String note;

    /** Reads the question. */
    public void load() {
        question = pages.get(id, Optional.ofNullable(v), shown(), language.getCurrent());
        answered = analyses.ofQuestion(question.publicId(), language.getCurrent());
    }

    public QuestionPage getQuestion() {
        return question;
    }

    private Language shown() {
        return Language.ofTag(lang == null ? "" : lang).orElseGet(language::getCurrent);
    }

    /** Returns the analyses of its versions, the newest first; empty before the first answer. */
    public List<ItemAnalysis> getAnswered() {
        return answered;
    }

    /** Returns its keywords, as people list them. */
    public String getKeywords() {
        return String.join(", ", question.tags().keywords());
    }

    /** Returns the next step, a part of message keys: REVIEW for a reviewer, else the status of the newest version. */
    public String getNext() {
        return question.powers().review() ? "REVIEW" : question.status().name();
    }

    /** Returns whether a version is the one that is asked. */
    public boolean asked(int version) {
        return question.asked().filter(each -> each == version).isPresent();
    }

    /** Returns whether a language is complete; Serbian in Cyrillic is derived from the Latin. */
    public boolean isComplete(Language wanted) {
        var complete = question.shown().complete();
        return complete.contains(wanted) || wanted.isCyrillic() && complete.contains(Language.SERBIAN_LATIN);
    }

    /** Returns the languages that people write and that are incomplete. */
    public List<Language> getMissing() {
        return BankChoices.written().stream().filter(each -> !isComplete(each)).toList();
    }

    /** Submits the draft. */
    public String submit() {
        editing.submit(id, EditVersion.of(seen));
        return done("quiz_question_submitted");
    }

    /** Takes it back, to go on writing. */
    public String takeBack() {
        review.takeBack(id, EditVersion.of(seen));
        return done("quiz_question_taken_back");
    }

    /** Approves it. */
    public String approve() {
        review.approve(id, EditVersion.of(seen));
        return done("quiz_question_approved");
    }

    /** Asks for changes. */
    public String sendBack() {
        review.sendBack(id, EditVersion.of(seen), note);
        return done("quiz_question_returned");
    }

    /** Discards the draft. */
    public String discard() {
        boolean gone = editing.discard(id, EditVersion.of(seen));
        PageMessages.info("quiz_question_discarded");
        return gone ? "/quiz/bank/bank?faces-redirect=true" : here();
    }

    /** Retires it, or restores it. */
    public String retire(boolean retired) {
        editing.retire(id, retired);
        return done(retired ? "quiz_question_retired" : "quiz_question_restored");
    }

    /** Begins a copy of it. */
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

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Integer getV() {
        return v;
    }

    public void setV(Integer v) {
        this.v = v;
    }

    public String getLang() {
        return lang;
    }

    public void setLang(String lang) {
        this.lang = lang;
    }

    /** Returns the state that a page shows; a decision counts for that state only. */
    public String getSeen() {
        return question.stamp().toString();
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
