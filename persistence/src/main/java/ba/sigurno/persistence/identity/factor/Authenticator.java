package ba.sigurno.persistence.identity.factor;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** The app that shows the codes (TOTP, RFC 6238) of an account. An account has one at most. */
@Entity
@Table(name = "authenticator")
@NamedQuery(name = Authenticator.OF_ACCOUNT, query = "SELECT a FROM Authenticator a WHERE a.account = :account")
@NamedQuery(name = Authenticator.DELETE_OF, query = "DELETE FROM Authenticator a WHERE a.account = :account")
public class Authenticator extends BaseEntity {

    /** Finds the one of {@code :account}. */
    public static final String OF_ACCOUNT = "Authenticator.ofAccount";

    /** Deletes the one of {@code :account}. */
    public static final String DELETE_OF = "Authenticator.deleteOf";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "secret_cipher", nullable = false)
    private byte[] secretCipher;

    @Column(name = "set_up_at", nullable = false)
    private Instant setUpAt;

    /** The number of the period whose code was accepted last. */
    @Column(name = "last_step")
    private long lastStep;

    protected Authenticator() {}

    /**
     * Creates the app of an account.
     *
     * @param secretCipher the encrypted secret
     * @param step the number of the period whose code confirmed it
     */
    public Authenticator(Account account, byte[] secretCipher, long step, Instant now) {
        this.account = account;
        replace(secretCipher, step, now);
    }

    /** Puts another app in its place. */
    public final void replace(byte[] cipher, long step, Instant now) {
        seal(cipher);
        accept(step);
        setUpAt = now;
    }

    /** Puts the same secret in its place, encrypted anew. */
    public final void seal(byte[] cipher) {
        secretCipher = cipher.clone();
    }

    /** Notes that the code of a period was accepted, so that neither it nor one before is again. */
    public final void accept(long step) {
        lastStep = step;
    }

    public Account getAccount() {
        return account;
    }

    public byte[] getSecretCipher() {
        return secretCipher.clone();
    }

    public Instant getSetUpAt() {
        return setUpAt;
    }

    public long getLastStep() {
        return lastStep;
    }
}
