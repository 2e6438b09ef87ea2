package ba.sigurno.persistence.identity.factor;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;

/** The public half of a passkey (Web Authentication) of an account; the private half never leaves its device. */
@Entity
@Table(name = "passkey")
@NamedQuery(
        name = Passkey.OF_ACCOUNT,
        query = "SELECT p FROM Passkey p WHERE p.account = :account ORDER BY p.createdAt, p.id")
@NamedQuery(name = Passkey.DELETE_OF, query = "DELETE FROM Passkey p WHERE p.account = :account")
public class Passkey extends PublicEntity {

    /** Finds those of {@code :account}, the oldest first. */
    public static final String OF_ACCOUNT = "Passkey.ofAccount";

    /** Deletes those of {@code :account}. */
    public static final String DELETE_OF = "Passkey.deleteOf";

    /** The most that an account can have. */
    public static final int MAX_COUNT = 10;

    /** The longest name, in characters. */
    public static final int NAME_LENGTH = 60;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(nullable = false, length = NAME_LENGTH)
    private String name;

    @Column(name = "credential_id", nullable = false)
    private byte[] credentialId;

    @Column(name = "credential_cipher", nullable = false)
    private byte[] credentialCipher;

    @Column(name = "sign_count")
    private long signCount;

    @Column(name = "user_verified")
    private boolean userVerified;

    @Column(name = "backup_eligible")
    private boolean backupEligible;

    @Column(name = "backed_up")
    private boolean backedUp;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected Passkey() {}

    /**
     * Creates the passkey of an account.
     *
     * @param credentialId by which its device knows it
     * @param credentialCipher the encrypted credential data (Web Authentication Level 2, section 6.5.1), with the public
     *     key: nobody but the application can put another one in its place
     * @param backupEligible whether it may be on several devices
     */
    public Passkey(
            Account account,
            String name,
            byte[] credentialId,
            byte[] credentialCipher,
            boolean backupEligible,
            Instant now) {
        this.account = account;
        call(name);
        this.credentialId = credentialId.clone();
        seal(credentialCipher);
        this.backupEligible = backupEligible;
        createdAt = now;
    }

    private void call(String wished) {
        name = wished.strip();
        DomainException.require(!name.isEmpty() && name.length() <= NAME_LENGTH, "identity_passkeys_bad_name");
    }

    /** Puts the same credential data in its place, encrypted anew. */
    public final void seal(byte[] cipher) {
        credentialCipher = cipher.clone();
    }

    /** Notes what its device said of it; null for the time when it was made. */
    public void signed(long count, boolean verified, boolean copied, Instant now) {
        signCount = count;
        userVerified = userVerified || verified;
        backedUp = copied;
        usedAt = now;
    }

    /** Returns whether its device knows it by these bytes. */
    public boolean isKnownBy(byte[] id) {
        return Arrays.equals(credentialId, id);
    }

    public Account getAccount() {
        return account;
    }

    public String getName() {
        return name;
    }

    public byte[] getCredentialId() {
        return credentialId.clone();
    }

    public byte[] getCredentialCipher() {
        return credentialCipher.clone();
    }

    /** Returns how often its device has signed with it; 0 where the device does not count. */
    public long getSignCount() {
        return signCount;
    }

    /** Returns whether its device has ever asked for a finger, a face or a PIN. */
    public boolean isUserVerified() {
        return userVerified;
    }

    public boolean isBackupEligible() {
        return backupEligible;
    }

    public boolean isBackedUp() {
        return backedUp;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Returns the time of the last sign-in with it; null for none. */
    public Instant getUsedAt() {
        return usedAt;
    }
}
