package ba.sigurno.ejb.quiz.bank;

import ba.sigurno.ejb.entity.Sort;

/** The columns by which the list of the bank can be sorted. */
public enum BankColumn implements Sort.Column {
    /** On the way from the draft to the archive. */
    STATUS("CASE WHEN q.retired = TRUE THEN 5"
            + " WHEN v.status = ba.sigurno.persistence.quiz.bank.ReviewStatus.DRAFT THEN 1"
            + " WHEN v.status = ba.sigurno.persistence.quiz.bank.ReviewStatus.IN_REVIEW THEN 2"
            + " WHEN v.status = ba.sigurno.persistence.quiz.bank.ReviewStatus.RETURNED THEN 3 ELSE 4 END"),
    STRAND("strand.position"),
    /** From easy to hard; those of which nobody said it last. */
    DIFFICULTY("CASE WHEN q.difficulty = ba.sigurno.persistence.quiz.bank.Difficulty.EASY THEN 1"
            + " WHEN q.difficulty = ba.sigurno.persistence.quiz.bank.Difficulty.MEDIUM THEN 2"
            + " WHEN q.difficulty = ba.sigurno.persistence.quiz.bank.Difficulty.HARD THEN 3 ELSE 4 END"),
    CHANGED("q.changedAt"),
    SUBMITTED("v.submittedAt");

    private final String path;

    BankColumn(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
