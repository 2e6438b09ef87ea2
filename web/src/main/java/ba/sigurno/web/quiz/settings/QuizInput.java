package ba.sigurno.web.quiz.settings;

import ba.sigurno.ejb.quiz.settings.EditedQuiz;
import ba.sigurno.ejb.quiz.settings.QuizCommand;
import ba.sigurno.persistence.quiz.settings.FeedbackPolicy;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A quiz as a form has it. */
public class QuizInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<SlotInput> slots = new ArrayList<>();
    private int passPercent;
    private boolean shuffled;
    private boolean optionsShuffled;
    private Integer attemptsAllowed;
    private Integer minutes;
    private FeedbackPolicy feedback;

    QuizInput(EditedQuiz quiz) {
        var settings = quiz.settings();
        passPercent = settings.passPercent();
        shuffled = settings.shuffled();
        optionsShuffled = settings.optionsShuffled();
        attemptsAllowed = settings.attemptsAllowed();
        minutes = settings.minutes();
        feedback = settings.feedback();
        settings.slots()
                .forEach(slot -> slots.add(new SlotInput(slot, quiz.stems().getOrDefault(slot.questionId(), ""))));
    }

    QuizCommand command() {
        return new QuizCommand(
                passPercent,
                shuffled,
                optionsShuffled,
                attemptsAllowed,
                minutes,
                feedback,
                slots.stream().map(SlotInput::slot).toList());
    }

    /** Returns whether a question is always asked. */
    boolean holds(String questionId) {
        return slots.stream().anyMatch(slot -> questionId.equals(slot.getQuestionId()));
    }

    /** Moves a slot up (-1) or down (1), as far as possible. */
    void move(SlotInput slot, int by) {
        int from = slots.indexOf(slot);
        int to = from + by;
        if (from >= 0 && 0 <= to && to < slots.size()) {
            slots.add(to, slots.remove(from));
        }
    }

    public List<SlotInput> getSlots() {
        return slots;
    }

    /** Returns the number of questions of an attempt. */
    public int getSize() {
        return slots.stream().mapToInt(SlotInput::getCount).sum();
    }

    public int getPassPercent() {
        return passPercent;
    }

    public void setPassPercent(int passPercent) {
        this.passPercent = passPercent;
    }

    public boolean isShuffled() {
        return shuffled;
    }

    public void setShuffled(boolean shuffled) {
        this.shuffled = shuffled;
    }

    public boolean isOptionsShuffled() {
        return optionsShuffled;
    }

    public void setOptionsShuffled(boolean optionsShuffled) {
        this.optionsShuffled = optionsShuffled;
    }

    public Integer getAttemptsAllowed() {
        return attemptsAllowed;
    }

    public void setAttemptsAllowed(Integer attemptsAllowed) {
        this.attemptsAllowed = attemptsAllowed;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public FeedbackPolicy getFeedback() {
        return feedback;
    }

    public void setFeedback(FeedbackPolicy feedback) {
        this.feedback = feedback;
    }
}
