package ba.sigurno.persistence.training.progress;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.file.StoredFile;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** The file that a teacher handed in for a task. There is one at most: a later one takes its place. */
@Entity
@Table(name = "submitted_file")
@NamedQuery(
        name = SubmittedFile.BY_PUBLIC_ID,
        query = "SELECT s FROM SubmittedFile s JOIN FETCH s.fulfilment f JOIN FETCH f.account"
                + " JOIN FETCH f.requirement r JOIN FETCH r.edition JOIN FETCH s.file WHERE s.publicId = :publicId")
@NamedQuery(
        name = SubmittedFile.OF_FULFILMENT,
        query = "SELECT s FROM SubmittedFile s WHERE s.fulfilment = :fulfilment")
@NamedQuery(
        name = SubmittedFile.LINES,
        query = "SELECT NEW ba.sigurno.persistence.training.progress.SubmittedFileLine("
                + "s.publicId, s.fulfilment.id, s.file.name, s.file.size) FROM SubmittedFile s"
                + " WHERE s.fulfilment.id IN :fulfilmentIds")
@NamedQuery(
        name = SubmittedFile.COUNT_OF,
        query = "SELECT COUNT(s) FROM SubmittedFile s WHERE s.fulfilment.account = :account")
@NamedQuery(
        name = SubmittedFile.FILES_OF,
        query = "SELECT s.file.id FROM SubmittedFile s WHERE s.fulfilment.account = :account")
@NamedQuery(
        name = SubmittedFile.FILES_BEFORE,
        query = "SELECT s.file.id FROM SubmittedFile s JOIN s.fulfilment f"
                + " WHERE (f.decidedAt IS NULL OR f.decidedAt < :before) AND f.handedInAt < :before")
public class SubmittedFile extends PublicEntity {

    /** Finds the file with {@code :publicId}, with whose it is and what it was handed in for. */
    public static final String BY_PUBLIC_ID = "SubmittedFile.byPublicId";

    /** Finds that of {@code :fulfilment}. */
    public static final String OF_FULFILMENT = "SubmittedFile.ofFulfilment";

    /** Finds what lists show of those of {@code :fulfilmentIds}, as {@link SubmittedFileLine}s: not the bytes. */
    public static final String LINES = "SubmittedFile.lines";

    /** Counts those of {@code :account}. */
    public static final String COUNT_OF = "SubmittedFile.countOf";

    /** Finds the keys of the stored files of {@code :account}. */
    public static final String FILES_OF = "SubmittedFile.filesOf";

    /** Finds the keys of the stored files about which nothing was submitted or decided since {@code :before}. */
    public static final String FILES_BEFORE = "SubmittedFile.filesBefore";

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "fulfilment_id")
    private Fulfilment fulfilment;

    @OneToOne(fetch = FetchType.LAZY, optional = false, cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "file_id")
    private StoredFile file;

    protected SubmittedFile() {}

    /** Creates the file of a fulfilment. */
    public SubmittedFile(Fulfilment fulfilment, StoredFile file) {
        this.fulfilment = fulfilment;
        this.file = file;
    }

    /** Puts a file in the place of the one before. */
    public void replace(StoredFile file) {
        this.file = file;
    }

    public Fulfilment getFulfilment() {
        return fulfilment;
    }

    public StoredFile getFile() {
        return file;
    }
}
