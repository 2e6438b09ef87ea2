package ba.sigurno.ejb.quiz.bank;

import ba.sigurno.persistence.quiz.bank.ReviewStatus;

/** Where a question of the bank stands: as its newest version does, unless it was retired. */
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
