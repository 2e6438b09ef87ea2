package ba.sigurno.ejb.certificate.issue;

import java.time.Instant;

/**
 * A teacher who may be given a certificate.
 *
 * @param sessionId for the training on whose page it is issued
 * @param metAt when the last requirement was met; null when other awards show all there is
 * @param renewal whether it is about renewing one
 */
public record DueLine(
        String sessionId, String name, String title, Instant startsAt, String place, Instant metAt, boolean renewal) {}
