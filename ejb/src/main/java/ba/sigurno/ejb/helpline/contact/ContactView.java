package ba.sigurno.ejb.helpline.contact;

import ba.sigurno.persistence.helpline.contact.ContactActions;
import ba.sigurno.persistence.helpline.contact.KnownFact;
import java.time.Instant;
import java.util.List;

/**
 * A contact in full.
 *
 * @param gender null when not known, as what follows
 * @param note empty without one
 * @param countedAt when it becomes a figure of nobody, with the note gone
 * @param readings who read it beside its counsellor, the first one first
 */
public record ContactView(
        ContactLine line,
        String gender,
        List<String> otherIssues,
        String place,
        KnownFact adultKnows,
        KnownFact otherKnown,
        ContactActions actions,
        String resource,
        String jurisdiction,
        String note,
        Instant countedAt,
        List<ReadingLine> readings) {}
