package ba.sigurno.persistence.mail;

/** What became of a mail. */
public enum MailState {
    /** Waits to be sent, perhaps again. */
    PENDING,
    /** The mail server took it. */
    SENT,
    /** Given up. */
    FAILED
}
