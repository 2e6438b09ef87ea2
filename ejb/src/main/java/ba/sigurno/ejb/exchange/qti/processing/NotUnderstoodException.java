package ba.sigurno.ejb.exchange.qti.processing;

/** Tells that response processing has a part that is not carried out here. */
public final class NotUnderstoodException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names the part that is not understood, as it stands in the item. */
    public NotUnderstoodException(String what) {
        super(what);
    }

    NotUnderstoodException(String what, Throwable cause) {
        super(what, cause);
    }
}
