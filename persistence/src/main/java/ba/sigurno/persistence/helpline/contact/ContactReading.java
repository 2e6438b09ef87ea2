package ba.sigurno.persistence.helpline.contact;

import java.time.Instant;

/** Somebody read a contact that another one recorded. */
public class ContactReading {

    private String readerId;
    private Instant readAt;

    protected ContactReading() {}

    /** Notes it, with the public id of the reader's account. */
    ContactReading(String readerId, Instant readAt) {
        this.readerId = readerId;
        this.readAt = readAt;
    }

    /** Returns the public id of the reader's account. */
    public String getReaderId() {
        return readerId;
    }

    /** Returns the time at which it was opened. */
    public Instant getReadAt() {
        return readAt;
    }
}
