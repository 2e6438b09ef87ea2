package ba.sigurno.persistence.file;

import ba.sigurno.persistence.entity.BaseEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A file that was looked at. It belongs to one thing of another room, which says who may read it and by which name the
 * outside knows it, and which is deleted with it. Never changed: another one takes its place.
 */
@Entity
@Table(name = "stored_file")
@NamedQuery(name = StoredFile.DELETE, query = "DELETE FROM StoredFile f WHERE f.id IN :ids")
public class StoredFile extends BaseEntity {

    /** Deletes those with {@code :ids}, in the database with what they belong to. */
    public static final String DELETE = "StoredFile.delete";

    /** The biggest file, in bytes. */
    public static final int MAX_BYTES = 10 << 20;

    /** The longest name with its ending, in characters. */
    public static final int NAME_LENGTH = 120;

    @Column(nullable = false, length = NAME_LENGTH)
    private String name;

    @Column(name = "media_type", nullable = false)
    private String mediaType;

    @Column(nullable = false)
    private String digest;

    private int size;

    @Column(name = "lacks_tags")
    private boolean lacksTags;

    @Column(name = "lacks_language")
    private boolean lacksLanguage;

    @Column(name = "lacks_title")
    private boolean lacksTitle;

    @OneToMany(mappedBy = "file", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<StoredFilePart> parts = new ArrayList<>();

    protected StoredFile() {}

    /**
     * Creates a file.
     *
     * @param name a name that is safe on every computer, with the ending of its type
     * @param mediaType the type of its content
     * @param digest the SHA-256 digest of the bytes, 64 lower-case hexadecimal digits
     * @param lacks what a PDF lacks for readers who hear it; empty for others
     * @param bytes its content, {@value #MAX_BYTES} at most
     */
    public StoredFile(String name, String mediaType, String digest, Set<FileLack> lacks, byte[] bytes) {
        this.name = name;
        this.mediaType = mediaType;
        this.digest = digest;
        this.size = bytes.length;
        this.lacksTags = lacks.contains(FileLack.TAGS);
        this.lacksLanguage = lacks.contains(FileLack.LANGUAGE);
        this.lacksTitle = lacks.contains(FileLack.TITLE);
        for (int from = 0; from < bytes.length; from += StoredFilePart.MAX_BYTES) {
            var part = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + StoredFilePart.MAX_BYTES));
            parts.add(new StoredFilePart(this, parts.size() + 1, part));
        }
    }

    public String getName() {
        return name;
    }

    public String getMediaType() {
        return mediaType;
    }

    /** Returns the SHA-256 digest of the content, 64 lower-case hexadecimal digits. */
    public String getDigest() {
        return digest;
    }

    /** Returns the size in bytes. */
    public int getSize() {
        return size;
    }

    /** Returns what a PDF lacks for readers who hear it; empty for others. */
    public Set<FileLack> getLacks() {
        var lacks = EnumSet.noneOf(FileLack.class);
        if (lacksTags) {
            lacks.add(FileLack.TAGS);
        }
        if (lacksLanguage) {
            lacks.add(FileLack.LANGUAGE);
        }
        if (lacksTitle) {
            lacks.add(FileLack.TITLE);
        }
        return lacks;
    }

    /** Returns the whole content, which is read from the database at the first call. */
    public byte[] getBytes() {
        var bytes = ByteBuffer.allocate(size);
        parts.forEach(part -> bytes.put(part.getBytes()));
        return bytes.array();
    }
}
