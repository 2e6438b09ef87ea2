package ba.sigurno.ejb.library.download;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.persistence.library.item.LibraryDownload;
import ba.sigurno.persistence.library.item.LibraryItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;

/** Counts how often items are downloaded, by month, and nothing of who does, in the transaction of the caller. */
@ApplicationScoped
public class DownloadCounter {

    private static final int MONTHS = 12;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Counts one more download of an item. */
    public void add(LibraryItem item) {
        em.createNamedQuery(LibraryDownload.ADD)
                .setParameter(1, item.getId())
                .setParameter(2, java.sql.Date.valueOf(thisMonth()))
                .executeUpdate();
    }

    /** Returns how often an item was downloaded in this month and the eleven before. */
    public long ofYear(LibraryItem item) {
        var downloads = em.createNamedQuery(LibraryDownload.SINCE, Long.class)
                .setParameter("item", item)
                .setParameter("first", thisMonth().minusMonths(MONTHS - 1L))
                .getSingleResult();
        return downloads == null ? 0 : downloads;
    }

    private LocalDate thisMonth() {
        return Dates.local(clock.instant()).toLocalDate().withDayOfMonth(1);
    }
}
