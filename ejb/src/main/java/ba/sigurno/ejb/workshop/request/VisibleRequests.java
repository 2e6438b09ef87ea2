package ba.sigurno.ejb.workshop.request;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.workshop.request.RequestState;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Limits requests to those that the caller may see: a planner all, a teacher those of the own schools and so
 * who keeps the teachers of a school, a coordinator those of schools that the own authority answers for, a trainer those to which the trainer comes. Several roles add up.
 *
 * <p>A ministry that only coordinates other authorities answers for no school; so its coordinator sees none.
 */
public record VisibleRequests(
        boolean everywhere, Collection<Long> schools, Collection<Long> authorities, long trainer) {

    /** Stands for "none" in a list, which SQL does not allow to be empty; no row has this key. */
    private static final long NONE = 0;

    /**
     * What somebody may know of.
     *
     * @param deputised the ids of the authorities for whose coordinators the account stands in
     */
    public static VisibleRequests of(Account account, Set<Long> deputised) {
        return new VisibleRequests(
                account.hasRole(Role.PLANNER),
                ids(account.ownSchools()),
                Stream.concat(ids(account.authorities()).stream(), deputised.stream())
                        .toList(),
                account.hasRole(Role.TRAINER) ? account.getId() : NONE);
    }

    /**
     * The requests in a state that wait for the account: a requested one for who decides, one with a question for
     * those of its school, an approved one for planners.
     *
     * @param decided the ids of the authorities for which the account decides
     */
    static VisibleRequests waiting(Account account, Set<Long> decided, RequestState state) {
        return new VisibleRequests(
                state == RequestState.APPROVED && account.hasRole(Role.PLANNER),
                ids(state == RequestState.ASKED_BACK ? account.ownSchools() : Set.of()),
                state == RequestState.REQUESTED && !decided.isEmpty() ? decided : Set.of(NONE),
                NONE);
    }

    /** Sets the parameters of a query that asks for what is in sight. */
    public <T> TypedQuery<T> limit(TypedQuery<T> query) {
        return query.setParameter("everywhere", everywhere)
                .setParameter("schools", schools)
                .setParameter("authorities", authorities)
                .setParameter("trainer", trainer);
    }

    private static Collection<Long> ids(Set<? extends BaseEntity> rows) {
        return rows.isEmpty()
                ? Set.of(NONE)
                : rows.stream().map(BaseEntity::getId).collect(Collectors.toSet());
    }
}
