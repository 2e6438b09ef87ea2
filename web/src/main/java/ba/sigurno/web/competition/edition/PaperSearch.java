package ba.sigurno.web.competition.edition;

import ba.sigurno.ejb.quiz.bank.BankFilter;
import ba.sigurno.ejb.quiz.bank.BankFilter.Whose;
import ba.sigurno.persistence.quiz.bank.Difficulty;
import ba.sigurno.persistence.quiz.content.QuestionType;
import java.io.Serializable;

/** The form data of a search for questions. */
public class PaperSearch implements Serializable {

    private static final long serialVersionUID = 1L;

    private String words;
    private QuestionType type;
    private String strand;
    private String ageBand;
    private Difficulty difficulty;
    private String keyword;

    /** Creates a search for questions of this age band. */
    PaperSearch(String ageBand) {
        this.ageBand = ageBand;
    }

    BankFilter filter() {
        return new BankFilter(words, type, strand, ageBand, difficulty, keyword, null, null, null, Whose.USABLE);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public QuestionType getType() {
        return type;
    }

    public void setType(QuestionType type) {
        this.type = type;
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
