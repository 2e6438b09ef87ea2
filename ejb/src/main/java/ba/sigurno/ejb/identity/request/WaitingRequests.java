package ba.sigurno.ejb.identity.request;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;

/** Limits queries to the requests that wait for somebody: at the own schools, and where the own authority decides. */
final class WaitingRequests {

    /** Stands for none, since SQL has no empty list. */
    private static final List<Long> NONE = List.of(-1L);

    private WaitingRequests() {}

    static <T> TypedQuery<T> of(Account account, TypedQuery<T> query) {
        return query.setParameter("schoolIds", ids(account.coordinatedSchools()))
                .setParameter("authorityIds", ids(account.authorities()));
    }

    private static List<Long> ids(Collection<? extends BaseEntity> places) {
        return places.isEmpty() ? NONE : places.stream().map(BaseEntity::getId).toList();
    }
}
