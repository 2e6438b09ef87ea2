package ba.sigurno.web.quiz.bank;

import ba.sigurno.ejb.quiz.bank.Filing;
import ba.sigurno.ejb.quiz.editing.QuestionPage.TagView;
import ba.sigurno.persistence.quiz.bank.Difficulty;
import java.io.Serializable;

/** The fields of a form for the filing and intended difficulty of questions. */
public class TagFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String strand;
    private String ageBand;
    private String outcome;
    private Difficulty difficulty;

    /** Returns the fields filled with the present tags. */
    public static TagFields of(TagView tags) {
        var fields = new TagFields();
        fields.strand = tags.strandCode();
        fields.ageBand = tags.ageBandCode();
        fields.outcome = tags.outcomeCode();
        fields.difficulty = tags.difficulty();
        return fields;
    }

    /** Returns the filing. */
    public Filing filing() {
        return new Filing(strand, ageBand, outcome);
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

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public Difficulty getDifficulty() {
        return difficulty;
    }

    public void setDifficulty(Difficulty difficulty) {
        this.difficulty = difficulty;
    }
}
