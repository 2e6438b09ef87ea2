package ba.sigurno.ejb.hotline.handover;

import java.time.Instant;

/** A report for which somebody is to look whether it is still there, and since when. */
public record DueCheck(String id, Instant since) {}
