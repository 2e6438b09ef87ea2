package ba.sigurno.persistence.quiz.bank;

import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Strand;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** The tags by which questions are drawn. */
@Embeddable
public class Tags {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "strand_id")
    private Strand strand;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "age_band_id")
    private AgeBand ageBand;

    @Enumerated(EnumType.STRING)
    private Difficulty difficulty;

    @Column(length = Question.KEYWORD_LENGTH)
    private String keyword;

    protected Tags() {}

    /** Selects questions that have all of these; a null one does not matter. */
    public Tags(Strand strand, AgeBand ageBand, Difficulty difficulty, String keyword) {
        this.strand = strand;
        this.ageBand = ageBand;
        this.difficulty = difficulty;
        this.keyword = keyword;
    }

    /** Returns whether no question can have both these and others. */
    public boolean excludes(Tags other) {
        return differ(strand, other.strand) || differ(ageBand, other.ageBand) || differ(difficulty, other.difficulty);
    }

    private static boolean differ(Object one, Object other) {
        return one != null && other != null && !one.equals(other);
    }

    public Strand getStrand() {
        return strand;
    }

    public AgeBand getAgeBand() {
        return ageBand;
    }

    public Difficulty getDifficulty() {
        return difficulty;
    }

    public String getKeyword() {
        return keyword;
    }
}
