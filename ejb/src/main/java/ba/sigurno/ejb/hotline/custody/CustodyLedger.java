package ba.sigurno.ejb.hotline.custody;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.crypto.Sha256;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.hotline.custody.CustodyEntry;
import ba.sigurno.persistence.hotline.custody.CustodyEvent;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Records what happens with reports, in the transaction in which it happens. Each entry has a hash of itself and of the one
 * before it, so that none can be changed, left out or put in between without the following ones telling.
 */
@ApplicationScoped
public class CustodyLedger {

    /** What the first entry is chained to. */
    static final String BEGINNING = "0".repeat(64);

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Records what the caller does with a report, or with what else has to do with them; the detail is a name of Java, or empty. */
    public void record(CustodyEvent event, PublicEntity subject, String detail) {
        append(event, subject, actor(), clock.instant(), null, detail);
    }

    /** Records what happened at a time that the caller typed, with the time of now beside it. */
    public void recordLater(CustodyEvent event, PublicEntity subject, Instant at, String detail) {
        append(event, subject, actor(), at, clock.instant().truncatedTo(ChronoUnit.SECONDS), detail);
    }

    private String actor() {
        return caller.staff().map(Account::getPublicId).orElse(null);
    }

    /** Records that a report came, or was shredded: by nobody, and as late as its hour. */
    public void recordByNobody(CustodyEvent event, PublicEntity subject, String detail) {
        append(event, subject, null, clock.instant().truncatedTo(ChronoUnit.HOURS), null, detail);
    }

    private void append(
            CustodyEvent event, PublicEntity subject, String actorId, Instant at, Instant recordedAt, String detail) {
        // One after the other: whoever appends waits until the last entry is known to all.
        unit.em()
                .createNativeQuery("SELECT id FROM hotline_custody_lock WHERE id = 1 FOR UPDATE")
                .getResultList();
        var last = unit.em()
                .createNamedQuery(CustodyEntry.LAST, CustodyEntry.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        var entry = new CustodyEntry(
                last.map(CustodyEntry::getNumber).orElse(0L) + 1,
                at.truncatedTo(ChronoUnit.SECONDS),
                recordedAt,
                event,
                subject.getPublicId(),
                actorId,
                detail);
        entry.chain(hash(last.map(CustodyEntry::getHash).orElse(BEGINNING), entry));
        unit.em().persist(entry);
        unit.em().flush();
    }

    /** Returns the hash of an entry behind another one, in hexadecimal digits. */
    static String hash(String before, CustodyEntry entry) {
        return Sha256.hex((before + "\n" + entry.content()).getBytes(StandardCharsets.UTF_8));
    }
}
