package ba.sigurno.persistence.library.item;

import ba.sigurno.persistence.entity.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How often an item was downloaded in a month. Nothing is kept of who did. */
@Entity
@Table(name = "library_download")
@NamedNativeQuery(
        name = LibraryDownload.ADD,
        query = "INSERT INTO library_download (item_id, month, downloads) VALUES (?1, ?2, 1)"
                + " ON DUPLICATE KEY UPDATE downloads = library_download.downloads + 1")
@NamedQuery(
        name = LibraryDownload.SINCE,
        query = "SELECT SUM(d.downloads) FROM LibraryDownload d WHERE d.item = :item AND d.month >= :first")
public class LibraryDownload extends BaseEntity {

    /** Counts one more download of an item, by its id and the first day of the month. */
    public static final String ADD = "LibraryDownload.add";

    /** Sums the downloads of {@code :item} from the month with {@code :first} on; null for none. */
    public static final String SINCE = "LibraryDownload.since";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id")
    private LibraryItem item;

    @Column(name = "month", nullable = false)
    private LocalDate month;

    private int downloads;

    protected LibraryDownload() {}
}
