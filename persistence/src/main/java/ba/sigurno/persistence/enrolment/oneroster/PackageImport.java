package ba.sigurno.persistence.enrolment.oneroster;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A package of classes and pupils as a teacher read it from a file, encrypted. */
@Entity
@Table(name = "package_import")
@NamedQuery(
        name = PackageImport.BY_PUBLIC_ID_AND_ACCOUNT,
        query = "SELECT i FROM PackageImport i WHERE i.publicId = :publicId AND i.account = :account")
@NamedQuery(name = PackageImport.PURGE, query = "DELETE FROM PackageImport i WHERE i.begunAt < :before")
public class PackageImport extends PublicEntity {

    /** Finds the import with {@code :publicId} if it is one of {@code :account}. */
    public static final String BY_PUBLIC_ID_AND_ACCOUNT = "PackageImport.byPublicIdAndAccount";

    /** Deletes the imports begun before {@code :before} (an update). */
    public static final String PURGE = "PackageImport.purge";

    /** The time for which what was read is kept. */
    public static final Duration KEPT = Duration.ofDays(1);

    /** The longest name of a file, in characters. */
    public static final int FILE_NAME_LENGTH = 200;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "file_name", nullable = false)
    private String fileName;

    @Column(name = "begun_at", nullable = false)
    private Instant begunAt;

    @Column(name = "document_cipher", nullable = false)
    private byte[] documentCipher;

    protected PackageImport() {}

    /** Creates an import that was read and changes nothing yet. */
    public PackageImport(Account account, String fileName, byte[] documentCipher, Instant now) {
        this.account = account;
        this.fileName = fileName.substring(Math.max(0, fileName.length() - FILE_NAME_LENGTH));
        this.documentCipher = documentCipher.clone();
        begunAt = now;
    }

    public String getFileName() {
        return fileName;
    }

    /** Returns what was read, encrypted. */
    public byte[] getDocumentCipher() {
        return documentCipher.clone();
    }
}
