package ba.sigurno.ejb.identity.inbox;

import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** Shows staff what waits for them, and what lies ahead. */
@Stateless
public class InboxService {

    /** How far the agenda looks ahead. */
    private static final Duration AHEAD = Duration.ofDays(14);

    private static final Comparator<InboxLine> LONGEST_WAITING_FIRST =
            Comparator.comparing(InboxLine::since, Comparator.nullsLast(Comparator.naturalOrder()));

    @Inject
    private Caller caller;

    @Inject
    private InboxCounts counts;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<InboxSource> rooms;

    @Inject
    @Any
    private Instance<AgendaSource> diaries;

    /**
     * Lists what waits for the caller, that with the oldest first.
     *
     * @throws EJBAccessException when the caller is no member of staff
     */
    @PermitAll
    public List<InboxLine> lines() {
        var account = caller.account();
        var lines = rooms.stream()
                .flatMap(room -> room.of(account).stream())
                .filter(line -> line.count() > 0)
                .sorted(LONGEST_WAITING_FIRST)
                .toList();
        counts.keep(
                account.getPublicId(),
                lines.stream().mapToLong(InboxLine::count).sum());
        return lines;
    }

    /**
     * Lists what lies ahead of the caller in the next two weeks, the soonest first, {@value AgendaSource#MAX} at most.
     *
     * @throws EJBAccessException when the caller is no member of staff
     */
    @PermitAll
    public List<AgendaLine> agenda(Language reader) {
        var account = caller.account();
        var now = clock.instant();
        return diaries.stream()
                .flatMap(diary -> diary.of(account, now, now.plus(AHEAD), reader).stream())
                .sorted(Comparator.comparing(AgendaLine::startsAt))
                .limit(AgendaSource.MAX)
                .toList();
    }

    /**
     * Counts what waits for the caller; what others have done may be missing for a minute.
     *
     * @throws EJBAccessException when the caller is no member of staff
     */
    @PermitAll
    public long count() {
        return counts.of(caller.account().getPublicId())
                .orElseGet(() -> lines().stream().mapToLong(InboxLine::count).sum());
    }
}
