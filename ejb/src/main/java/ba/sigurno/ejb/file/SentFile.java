package ba.sigurno.ejb.file;

/**
 * A file as it was sent, not looked at yet.
 *
 * @param name as the sender's computer calls it
 * @param bytes its content; not to be changed
 */
public record SentFile(String name, byte[] bytes) {}
