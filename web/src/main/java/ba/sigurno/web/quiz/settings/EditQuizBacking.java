package ba.sigurno.web.quiz.settings;

import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.quiz.bank.BankFilter;
import ba.sigurno.ejb.quiz.bank.BankFilter.Whose;
import ba.sigurno.ejb.quiz.bank.BankLine;
import ba.sigurno.ejb.quiz.bank.BankService;
import ba.sigurno.ejb.quiz.settings.EditedQuiz;
import ba.sigurno.ejb.quiz.settings.QuizEditing;
import ba.sigurno.ejb.quiz.settings.Supply;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.ejb.EJBException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import java.io.Serializable;
import java.util.List;

/**
 * Edits a quiz: {@code quiz} is its public id. Slots come and go while it is edited, so the form lives as long as its
 * view; nothing of it counts before it is saved.
 */
@Named
@ViewScoped
public class EditQuizBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private QuizEditing editing;

    @Inject
    private BankService bank;

    @Inject
    private LanguageBacking language;

    @Inject
    private Caller caller;

    private String quiz;
    private String name;
    private String testPage;
    private QuizInput form;
    private int lock;
    private String words;
    private boolean searched;
    private SlotInput cursor;
    private List<Supply> supplies;
    private List<BankLine> found = List.of();
    private QuizInput theirs;

    /** Opens the quiz of the address. */
    public void load() {
        var edited = editing.open(quiz, language.getCurrent());
        seen(edited);
        form = new QuizInput(edited);
        count();
    }

    private void seen(EditedQuiz edited) {
        name = edited.name();
        testPage = edited.testPage();
        lock = edited.lock();
    }

    /** Looks for questions with the words, and counts again the questions to draw from. */
    public void look() {
        searched = words != null && !words.isBlank();
        changed(null);
    }

    /** Adds a question that is always asked, at the end. */
    public void add(BankLine line) {
        append(SlotInput.of(line.publicId(), line.stem()));
    }

    /** Adds a slot that draws one question, at the end. */
    public void draw() {
        append(SlotInput.drawing());
    }

    private void append(SlotInput slot) {
        form.getSlots().add(slot);
        changed(slot);
    }

    /** Moves a slot up (-1) or down (1). */
    public void move(SlotInput slot, int by) {
        form.move(slot, by);
        changed(slot);
    }

    /** Removes a slot. */
    public void remove(SlotInput slot) {
        form.getSlots().remove(slot);
        changed(null);
    }

    /** Notes that the form changed: goes on in a slot, and reads again its supply and the other questions. */
    private void changed(SlotInput slot) {
        cursor = slot;
        count();
        found = searched ? search() : List.of();
    }

    private void count() {
        supplies = editing.supplies(form.command().slots());
    }

    private List<BankLine> search() {
        var filter = new BankFilter(words, null, null, null, null, null, null, null, null, Whose.USABLE);
        return bank.search(filter, filter.order(), 1, language.getCurrent()).items().stream()
                .filter(line -> !form.holds(line.publicId()))
                .toList();
    }

    /** Saves the whole quiz; when somebody was faster, saving again is taken as meant. */
    public String save() {
        try {
            editing.save(quiz, lock, form.command());
        } catch (EJBException e) {
            if (!(e.getCause() instanceof OptimisticLockException)) {
                throw e;
            }
            var newer = editing.open(quiz, language.getCurrent());
            seen(newer);
            theirs = new QuizInput(newer);
            PageMessages.error("quiz_edit_quiz_stale");
            return null;
        }
        PageMessages.saved();
        return "/quiz/settings/edit-quiz?faces-redirect=true&quiz=" + quiz;
    }

    /** Returns the supply of a slot, by its place from 0. */
    public Supply supply(int at) {
        return supplies.get(at);
    }

    /** Returns usable questions with the words that the quiz does not always ask. */
    public List<BankLine> getFound() {
        return found;
    }

    /** Returns whether questions were looked for. */
    public boolean isSearched() {
        return searched;
    }

    /** Returns whether the cursor should be in a slot. */
    public boolean isAt(SlotInput slot) {
        return slot == cursor;
    }

    /** Returns the quiz that somebody else saved meanwhile; null when nobody did. */
    public QuizInput getTheirs() {
        return theirs;
    }

    public QuizInput getForm() {
        return form;
    }

    /** Returns the address of the page on which the test is described; null for a quiz that is no test. */
    public String getTestPage() {
        return testPage;
    }

    /** Returns whether the caller may look into questions and how they were answered. */
    public boolean isEditor() {
        return caller.hasRole(Role.EDITOR);
    }

    public String getName() {
        return name;
    }

    public String getQuiz() {
        return quiz;
    }

    public void setQuiz(String quiz) {
        this.quiz = quiz;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
