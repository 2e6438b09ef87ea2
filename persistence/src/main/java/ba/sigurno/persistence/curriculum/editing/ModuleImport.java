package ba.sigurno.persistence.curriculum.editing;

import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An uploaded module on its way in: kept as it came while its editor looks at what it would make, then made a draft, once.
 */
@Entity
@Table(name = "module_import")
@NamedQuery(name = ModuleImport.BY_PUBLIC_ID, query = "SELECT i FROM ModuleImport i WHERE i.publicId = :publicId")
@NamedQuery(name = ModuleImport.PURGE, query = "DELETE FROM ModuleImport i WHERE i.begunAt < :before")
public class ModuleImport extends PublicEntity {

    /** Finds the import with {@code :publicId}. */
    public static final String BY_PUBLIC_ID = "ModuleImport.byPublicId";

    /** Deletes the imports begun before {@code :before}. */
    public static final String PURGE = "ModuleImport.purge";

    /** The time that a file is kept. */
    public static final Duration KEPT = Duration.ofDays(7);

    /** The longest file name kept, in characters. */
    public static final int NAME_LENGTH = 200;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "file_name", nullable = false, length = NAME_LENGTH)
    private String fileName;

    @Lob
    @Column(nullable = false)
    private byte[] bytes;

    @Column(name = "begun_at", nullable = false)
    private Instant begunAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private ModuleEdition edition;

    protected ModuleImport() {}

    /** Keeps a file that came in now. */
    public ModuleImport(Account account, String fileName, byte[] bytes, Instant now) {
        this.account = account;
        this.fileName = fileName.length() <= NAME_LENGTH ? fileName : fileName.substring(0, NAME_LENGTH);
        this.bytes = bytes.clone();
        this.begunAt = now;
    }

    /** Remembers the draft that was made of it. */
    public void became(ModuleEdition edition) {
        this.edition = edition;
    }

    public Account getAccount() {
        return account;
    }

    public String getFileName() {
        return fileName;
    }

    /** Returns the file as it came. */
    public byte[] getBytes() {
        return bytes.clone();
    }

    public Instant getBegunAt() {
        return begunAt;
    }

    /** Returns the draft that was made of it; empty before, and when the draft was discarded. */
    public Optional<ModuleEdition> getEdition() {
        return Optional.ofNullable(edition);
    }
}
