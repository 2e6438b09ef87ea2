package ba.sigurno.ejb.library.feed;

/** A request of OAI-PMH that cannot be answered, with one of the codes of the protocol. */
final class OaiProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    OaiProblem(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Returns whether the arguments of the request may not be repeated in the answer: they were not understood. */
    boolean isOfArguments() {
        return code.equals("badVerb") || code.equals("badArgument");
    }

    String code() {
        return code;
    }
}
