package ba.sigurno.ear.inserver.access;

/** A cell of the {@link AccessMatrix}: what becomes of a question. */
enum CallOutcome {
    /** It is answered or done. */
    GIVEN('+'),
    /** The caller has no role that may ask: {@code EJBAccessException}. */
    REFUSED('-'),
    /** For the caller it does not exist: {@code NotFoundException}. */
    NOT_FOUND('?'),
    /** It is answered, by a list without what is not the caller's. */
    LEFT_OUT('o'),
    /** Anything else; the matrix never expects it. */
    BROKEN('!');

    private final char sign;

    CallOutcome(char sign) {
        this.sign = sign;
    }

    /** How the matrix writes it. */
    char sign() {
        return sign;
    }
}
