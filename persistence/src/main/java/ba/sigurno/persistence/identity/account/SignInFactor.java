package ba.sigurno.persistence.identity.account;

/** What somebody signs in with. */
public enum SignInFactor {
    /** A password that its owner chose. */
    PASSWORD,
    /** A password that somebody handed over, which opens nothing but the choice of another. */
    ONE_TIME_PASSWORD,
    /** A code of an app. */
    APP,
    /** A device of its owner. */
    PASSKEY,
    /** One of the codes on paper. */
    RECOVERY_CODE
}
