package ba.sigurno.persistence.mail;

/** The state of a mail in the outbox. */
public enum MailState {
    /** Waits to be sent, perhaps again. */
    PENDING,
    /** The mail server took it. */
    SENT,
    /** Given up. */
    FAILED
}
