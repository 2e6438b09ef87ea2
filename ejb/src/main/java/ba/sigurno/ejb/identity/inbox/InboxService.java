package ba.sigurno.ejb.identity.inbox;

import ba.sigurno.ejb.identity.access.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** Shows staff what waits for them. */
@Stateless
public class InboxService {

    private static final Comparator<InboxLine> LONGEST_WAITING_FIRST =
            Comparator.comparing(InboxLine::since, Comparator.nullsLast(Comparator.naturalOrder()));

    @Inject
    private Caller caller;

    @Inject
    private InboxCounts counts;

    @Inject
    @Any
    private Instance<InboxSource> rooms;

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
