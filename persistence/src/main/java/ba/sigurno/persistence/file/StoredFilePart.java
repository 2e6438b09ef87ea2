package ba.sigurno.persistence.file;

import ba.sigurno.persistence.entity.BaseEntity;
import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A part of the content of a file. A database takes a statement of 16 MB by default, and bytes may count twice in it. */
@Entity
@Table(name = "stored_file_part")
class StoredFilePart extends BaseEntity {

    /** The biggest part, in bytes. */
    static final int MAX_BYTES = 4 << 20;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "file_id")
    private StoredFile file;

    private int number;

    @Lob
    @Basic(optional = false)
    private byte[] bytes;

    protected StoredFilePart() {}

    StoredFilePart(StoredFile file, int number, byte[] bytes) {
        this.file = file;
        this.number = number;
        this.bytes = bytes;
    }

    final byte[] getBytes() {
        return bytes;
    }
}
