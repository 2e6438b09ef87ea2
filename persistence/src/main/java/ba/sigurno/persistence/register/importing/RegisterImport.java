package ba.sigurno.persistence.register.importing;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A list of schools as it was read from a file, with what it changes in the register and what was there before. */
@Entity
@Table(name = "register_import")
@NamedQuery(
        name = RegisterImport.BY_PUBLIC_ID_AND_ACCOUNT,
        query = "SELECT i FROM RegisterImport i WHERE i.publicId = :publicId AND i.account = :account")
@NamedQuery(
        name = RegisterImport.OF_ACCOUNT,
        query = "SELECT i FROM RegisterImport i WHERE i.account = :account ORDER BY i.begunAt DESC, i.id DESC")
@NamedQuery(name = RegisterImport.PURGE, query = "DELETE FROM RegisterImport i WHERE i.begunAt < :before")
public class RegisterImport extends PublicEntity {

    /** Finds the import with {@code :publicId} if it is one of {@code :account}. */
    public static final String BY_PUBLIC_ID_AND_ACCOUNT = "RegisterImport.byPublicIdAndAccount";

    /** Finds the imports of {@code :account}, the newest first. */
    public static final String OF_ACCOUNT = "RegisterImport.ofAccount";

    /** Deletes the imports begun before {@code :before}. */
    public static final String PURGE = "RegisterImport.purge";

    /** The time for which an import is kept, and can be undone. */
    public static final Duration KEPT = Duration.ofDays(30);

    /** The longest name of a file, in characters. */
    public static final int FILE_NAME_LENGTH = 200;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "file_name", nullable = false)
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RegisterImportState state = RegisterImportState.READ;

    @Column(name = "begun_at", nullable = false)
    private Instant begunAt;

    /** The lines, as JSON. */
    @Column(nullable = false)
    private String document;

    protected RegisterImport() {}

    /** Creates an import that was read and changes nothing yet. */
    public RegisterImport(Account account, String fileName, String document, Instant now) {
        this.account = account;
        this.fileName = fileName.substring(Math.max(0, fileName.length() - FILE_NAME_LENGTH));
        this.document = document;
        begunAt = now;
    }

    /** Notes that it is in the register, with the lines as they are there. */
    public void take(String document) {
        DomainException.require(state == RegisterImportState.READ, "register_rule_import_done");
        this.document = document;
        state = RegisterImportState.TAKEN;
    }

    /** Notes that it was taken back. */
    public void undo() {
        DomainException.require(state == RegisterImportState.TAKEN, "register_rule_import_not_taken");
        state = RegisterImportState.UNDONE;
    }

    public String getFileName() {
        return fileName;
    }

    public RegisterImportState getState() {
        return state;
    }

    public Instant getBegunAt() {
        return begunAt;
    }

    public String getDocument() {
        return document;
    }
}
