package ba.sigurno.ejb.enrolment;

/** Why a row of a list cannot become a pupil. The message key of each is {@link #getKey()}. */
public enum RosterProblem {
    /** A personal number; it is never shown again. */
    PERSONAL_NUMBER,
    EMAIL,
    BIRTH_DATE,
    /** A number too long for telling two children apart. */
    LONG_NUMBER,
    TOO_LONG,
    /** A character that nobody sees, or that turns the direction of writing. */
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

    /** The message key; {@code {0}} is the detail where there is one. */
    public String getKey() {
        return "enrolment_problem_" + name();
    }
}
