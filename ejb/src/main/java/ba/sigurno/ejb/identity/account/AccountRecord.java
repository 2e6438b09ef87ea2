package ba.sigurno.ejb.identity.account;

/**
 * Records of one kind that name an account.
 *
 * @param key the message that names the kind, with the count as its argument
 * @param fate what becomes of them when the account is erased
 * @param count the number of records, or of accounts for what each has once
 */
public record AccountRecord(String key, Fate fate, long count) {

    /** What becomes of records when the account is erased. */
    public enum Fate {
        /** Is deleted. */
        GOES,
        /** Stays, as that of nobody. */
        STAYS,
        /** Has to be settled before: somebody else takes it over, or it is cancelled. */
        OPEN
    }
}
