package ba.sigurno.ejb.enrolment;

/** The reason why a row of a list cannot become a pupil. Its message key is {@link #getKey()}. */
public enum RosterProblem {
    /** A personal number; it is never shown again. */
    PERSONAL_NUMBER,
    EMAIL,
    BIRTH_DATE,
    /** A number too long for telling two children apart. */
    LONG_NUMBER,
    TOO_LONG,
    /** An invisible character, or one that turns the direction of writing. */
    CONTROL,
    /** A character that the login cards cannot print. */
    UNPRINTABLE,
    /** No name at all. */
    NO_NAME,
    /** More than one name in the row. */
    SEVERAL,
    /** The name of an earlier row; its line is the detail. */
    TWICE,
    /** The name of a pupil who is in the class already. */
    IN_CLASS;

    /** Returns the message key; {@code {0}} is the detail where there is one. */
    public String getKey() {
        return "enrolment_problem_" + name();
    }
}
