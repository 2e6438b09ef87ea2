package ba.sigurno.web.quiz.settings;

import ba.sigurno.ejb.quiz.settings.QuizCommand.Slot;
import ba.sigurno.persistence.quiz.bank.Difficulty;
import java.io.Serializable;

/** A place of a quiz as a form has it: a question, or some to draw. */
public class SlotInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String questionId;
    private final String stem;
    private int count;
    private String strand;
    private String ageBand;
    private Difficulty difficulty;
    private String keyword;

    SlotInput(Slot slot, String stem) {
        this.questionId = slot.questionId();
        this.stem = stem;
        this.count = slot.count();
        this.strand = slot.strand();
        this.ageBand = slot.ageBand();
        this.difficulty = slot.difficulty();
        this.keyword = slot.keyword();
    }

    /** Returns a slot with a question that is always asked. */
    static SlotInput of(String questionId, String stem) {
        return new SlotInput(new Slot(questionId, 1, null, null, null, null), stem);
    }

    /** Returns a slot with one question to draw from the whole bank. */
    static SlotInput drawing() {
        return new SlotInput(new Slot(null, 1, null, null, null, null), "");
    }

    Slot slot() {
        return new Slot(questionId, count, strand, ageBand, difficulty, keyword);
    }

    /** Returns the question that is always asked; null to draw. */
    public String getQuestionId() {
        return questionId;
    }

    /** Returns the stem of the question. */
    public String getStem() {
        return stem;
    }

    public int getCount() {
        return count;
    }

    public void setCount(int count) {
        this.count = count;
    }

    public String getStrand() {
        return strand;
    }

    public void setStrand(String strand) {
        this.strand = strand;
    }

    public String getAgeBand() {
        return ageBand;
    }

    public void setAgeBand(String ageBand) {
        this.ageBand = ageBand;
    }

    public Difficulty getDifficulty() {
        return difficulty;
    }

    public void setDifficulty(Difficulty difficulty) {
        this.difficulty = difficulty;
    }

    public String getKeyword() {
        return keyword;
    }

    public void setKeyword(String keyword) {
        this.keyword = keyword;
    }
}
