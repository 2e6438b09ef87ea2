package ba.sigurno.ejb.workshop.request;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.text.SearchPattern;
import ba.sigurno.ejb.workshop.approval.Deciders;
import ba.sigurno.ejb.workshop.listing.RequestFilter;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;

/** Limits queries about requests to what the caller may see and searches for ({@link WorkshopRequest#FOUND}). */
@ApplicationScoped
public class RequestSearch {

    @Inject
    private Caller caller;

    @Inject
    private Deciders deciders;

    @Inject
    private Clock clock;

    /** Returns what the caller may see. */
    public VisibleRequests visible() {
        return VisibleRequests.of(caller.account(), deciders.deputised(caller.account()));
    }

    /** Returns what limits queries to the requests that match a filter. */
    public Found by(RequestFilter filter) {
        var account = caller.account();
        var seen = filter.waiting()
                ? VisibleRequests.waiting(account, deciders.authorities(account), filter.state())
                : visible();
        return new Found(seen, filter, LocalDate.now(clock));
    }

    /** The requests in sight that match a filter today. */
    public record Found(VisibleRequests seen, RequestFilter filter, LocalDate today) {

        /** Sets the parameters of a query about them. */
        public <T> TypedQuery<T> limit(TypedQuery<T> query) {
            var month = filter.month() == null ? YearMonth.from(today) : filter.month();
            var first = month.atDay(1);
            var after = month.plusMonths(1).atDay(1);
            int days = filter.days() == null ? 0 : filter.days();
            return seen.limit(query)
                    .setParameter("anyState", filter.state() == null)
                    .setParameter("state", filter.state())
                    .setParameter("latin", SearchPattern.inLatin(filter.text()))
                    .setParameter("pattern", SearchPattern.containing(filter.text()))
                    .setParameter("trainerId", filter.trainerId())
                    .setParameter("topic", filter.topic())
                    .setParameter("authority", filter.authority())
                    .setParameter("anyMonth", filter.month() == null)
                    .setParameter("from", Dates.instant(first, LocalTime.MIDNIGHT))
                    .setParameter("until", Dates.instant(after, LocalTime.MIDNIGHT))
                    .setParameter("firstDay", first)
                    .setParameter("afterLastDay", after)
                    .setParameter("anyWait", filter.days() == null)
                    .setParameter(
                            "waitingBefore", Dates.instant(today.minusDays(days).plusDays(1), LocalTime.MIDNIGHT));
        }
    }
}
