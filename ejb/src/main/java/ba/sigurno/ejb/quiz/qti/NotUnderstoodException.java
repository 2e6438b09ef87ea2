package ba.sigurno.ejb.quiz.qti;

/** Response processing has something that is not carried out here. */
final class NotUnderstoodException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is not understood, as it stands in the item. */
    NotUnderstoodException(String what) {
        super(what);
    }

    NotUnderstoodException(String what, Throwable cause) {
        super(what, cause);
    }
}
