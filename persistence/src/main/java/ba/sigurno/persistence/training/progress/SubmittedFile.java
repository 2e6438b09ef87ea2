package ba.sigurno.persistence.training.progress;

import ba.sigurno.persistence.entity.PublicEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The file that a teacher handed in for a task. There is one at most: a later one takes its place. */
@Entity
@Table(name = "submitted_file")
@NamedQuery(
        name = SubmittedFile.BY_PUBLIC_ID,
        query = "SELECT s FROM SubmittedFile s JOIN FETCH s.fulfilment f JOIN FETCH f.account"
                + " JOIN FETCH f.requirement r JOIN FETCH r.edition WHERE s.publicId = :publicId")
@NamedQuery(
        name = SubmittedFile.OF_FULFILMENT,
        query = "SELECT s FROM SubmittedFile s WHERE s.fulfilment = :fulfilment")
@NamedQuery(
        name = SubmittedFile.LINES,
        query = "SELECT NEW ba.sigurno.persistence.training.progress.SubmittedFileLine("
                + "s.publicId, s.fulfilment.id, s.name, s.size) FROM SubmittedFile s"
                + " WHERE s.fulfilment.id IN :fulfilmentIds")
@NamedQuery(
        name = SubmittedFile.COUNT_OF,
        query = "SELECT COUNT(s) FROM SubmittedFile s WHERE s.fulfilment.account = :account")
@NamedQuery(
        name = SubmittedFile.FORGET,
        query = "DELETE FROM SubmittedFile s WHERE s.fulfilment.id IN"
                + " (SELECT f.id FROM Fulfilment f WHERE f.account = :account)")
@NamedQuery(
        name = SubmittedFile.PURGE,
        query = "DELETE FROM SubmittedFile s WHERE s.fulfilment.id IN"
                + " (SELECT f.id FROM Fulfilment f WHERE (f.decidedAt IS NULL OR f.decidedAt < :before)"
                + " AND f.handedInAt < :before)")
public class SubmittedFile extends PublicEntity {

    /** Finds the file with {@code :publicId}, with whose it is and what it was handed in for. */
    public static final String BY_PUBLIC_ID = "SubmittedFile.byPublicId";

    /** Finds that of {@code :fulfilment}. */
    public static final String OF_FULFILMENT = "SubmittedFile.ofFulfilment";

    /** Finds what lists show of those of {@code :fulfilmentIds}, as {@link SubmittedFileLine}s: not the bytes. */
    public static final String LINES = "SubmittedFile.lines";

    /** Counts those of {@code :account}. */
    public static final String COUNT_OF = "SubmittedFile.countOf";

    /** Deletes those of {@code :account}. */
    public static final String FORGET = "SubmittedFile.forget";

    /** Deletes those about which nothing was submitted or decided since {@code :before}. */
    public static final String PURGE = "SubmittedFile.purge";

    /** The biggest file, in bytes. */
    public static final int MAX_BYTES = 10 << 20;

    /** The longest name with its ending, in characters. */
    public static final int NAME_LENGTH = 120;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "fulfilment_id")
    private Fulfilment fulfilment;

    @Column(nullable = false, length = NAME_LENGTH)
    private String name;

    @Column(name = "media_type", nullable = false)
    private String mediaType;

    private int size;

    @OneToMany(mappedBy = "file", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<SubmittedFilePart> parts = new ArrayList<>();

    protected SubmittedFile() {}

    /** Creates the file of a fulfilment; fill it before it is stored. */
    public SubmittedFile(Fulfilment fulfilment) {
        this.fulfilment = fulfilment;
    }

    /** Puts a file that was checked in the place of the one before. */
    public void replace(String name, String mediaType, byte[] bytes) {
        this.name = name;
        this.mediaType = mediaType;
        this.size = bytes.length;
        int count = (bytes.length + SubmittedFilePart.MAX_BYTES - 1) / SubmittedFilePart.MAX_BYTES;
        while (parts.size() > count) {
            parts.remove(parts.size() - 1);
        }
        while (parts.size() < count) {
            parts.add(new SubmittedFilePart(this, parts.size() + 1));
        }
        for (int at = 0; at < count; at++) {
            int from = at * SubmittedFilePart.MAX_BYTES;
            parts.get(at)
                    .write(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SubmittedFilePart.MAX_BYTES)));
        }
    }

    public Fulfilment getFulfilment() {
        return fulfilment;
    }

    public String getName() {
        return name;
    }

    public String getMediaType() {
        return mediaType;
    }

    /** Returns the whole content. */
    public byte[] getBytes() {
        var bytes = ByteBuffer.allocate(size);
        parts.forEach(part -> bytes.put(part.getBytes()));
        return bytes.array();
    }
}
