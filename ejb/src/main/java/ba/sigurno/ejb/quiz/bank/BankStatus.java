package ba.sigurno.ejb.quiz.bank;

import ba.sigurno.persistence.quiz.bank.ReviewStatus;

/** The status of a question of the bank: that of its newest version, unless it was retired. */
public enum BankStatus {
    DRAFT,
    IN_REVIEW,
    RETURNED,
    APPROVED,
    RETIRED;

    public static BankStatus of(boolean retired, ReviewStatus newest) {
        return retired ? RETIRED : valueOf(newest.name());
    }
}
