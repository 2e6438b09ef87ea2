package ba.sigurno.ejb.competition.answer;

/** An answer on its way into the log, with the sender to tell its outcome. */
public abstract class PendingAnswer {

    private final long entryId;
    private final int item;
    private final String response;
    private final long arrivedAt;

    /**
     * Creates an answer.
     *
     * @param entryId the key of the entry
     * @param item the item of the paper, from 1
     * @param response the encoded response
     * @param arrivedAt the time of arrival, in milliseconds since 1970 UTC
     */
    protected PendingAnswer(long entryId, int item, String response, long arrivedAt) {
        this.entryId = entryId;
        this.item = item;
        this.response = response;
        this.arrivedAt = arrivedAt;
    }

    /** The outcome of writing an answer. */
    public enum Outcome {
        /** It is on disk: stored just now, or when it was sent before. */
        CONFIRMED,
        /** Another answer to the item is on disk, and that one counts. */
        ANSWERED_BEFORE,
        /** It is unknown if the answer is on disk; sending it again does no harm. */
        UNKNOWN
    }

    /** Tells the sender the outcome; called once, on the thread of whoever wrote it, so it must not take long. */
    protected abstract void told(Outcome outcome);

    final long entryId() {
        return entryId;
    }

    final int item() {
        return item;
    }

    final String response() {
        return response;
    }

    final long arrivedAt() {
        return arrivedAt;
    }
}
