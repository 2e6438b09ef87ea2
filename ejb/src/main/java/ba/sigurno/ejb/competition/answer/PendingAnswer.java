package ba.sigurno.ejb.competition.answer;

/** An answer on its way into the log, and who is told what became of it. */
public abstract class PendingAnswer {

    private final long entryId;
    private final int item;
    private final String response;
    private final long arrivedAt;

    /**
     * An answer.
     *
     * @param entryId whose it is
     * @param item to which item of the paper, from 1
     * @param response the encoded response
     * @param arrivedAt when it came, in milliseconds since 1970 UTC
     */
    protected PendingAnswer(long entryId, int item, String response, long arrivedAt) {
        this.entryId = entryId;
        this.item = item;
        this.response = response;
        this.arrivedAt = arrivedAt;
    }

    /** What becomes of an answer. */
    public enum Outcome {
        /** It is on disk: stored just now, or when it was sent before. */
        CONFIRMED,
        /** Another answer to the item is on disk, and that one counts. */
        ANSWERED_BEFORE,
        /** Whether it is on disk is not known; to send it again does no harm. */
        UNKNOWN
    }

    /** Tells the sender; called once, on the thread that writes, so it must not take long. */
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
