package ba.sigurno.ejb.confidential;

import ba.sigurno.ejb.crypto.AesGcm;
import ba.sigurno.persistence.confidential.DataKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * Encrypts each confidential record with a key of its own (envelope encryption): AES-256-GCM, the key wrapped by the newest
 * of the {@link MasterKeys} and kept in a table of its own. Whoever destroys that row has destroyed the record in every
 * copy of the other tables. All of it happens in the transaction of the caller.
 */
@ApplicationScoped
public class DataKeys {

    private static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ConfidentialUnit unit;
    private MasterKeys masters;

    /** Lets the container create its proxy. */
    protected DataKeys() {}

    /** Uses the keys of the configuration. */
    @Inject
    public DataKeys(ConfidentialUnit unit, MasterKeys masters) {
        this.unit = unit;
        this.masters = masters;
    }

    /** Draws a key for a new record, and stores it. */
    public RecordKey create() {
        var drawn = new byte[LENGTH];
        RANDOM.nextBytes(drawn);
        var row = DataKey.unwrapped();
        wrap(row, drawn);
        unit.em().persist(row);
        return new RecordKey(row.getPublicId(), drawn);
    }

    /** Returns the key of a record; empty when it was destroyed, and nobody can read the record any more. */
    public Optional<RecordKey> find(String keyId) {
        return row(keyId).map(row -> new RecordKey(keyId, unwrap(row)));
    }

    /** Destroys a key, and with it whatever it encrypts; nothing when there is none. */
    public void destroy(String keyId) {
        row(keyId).ifPresent(unit.em()::remove);
    }

    /** Wraps keys anew that an older master key wraps, as many as {@code max}; returns how many. */
    public int rewrap(int max) {
        var rows = unit.em()
                .createNamedQuery(DataKey.WRAPPED_BY_OTHERS, DataKey.class)
                .setParameter("version", masters.newest())
                .setMaxResults(max)
                .getResultList();
        rows.forEach(row -> wrap(row, unwrap(row)));
        return rows.size();
    }

    private void wrap(DataKey row, byte[] key) {
        var master = masters.find(masters.newest()).orElseThrow();
        row.wrap(masters.newest(), AesGcm.encrypt(master, row.getPublicId(), key));
    }

    private byte[] unwrap(DataKey row) {
        var master = masters.find(row.getMasterVersion())
                .orElseThrow(() ->
                        new IllegalStateException("SIGURNO_CONFIDENTIAL_KEYS lacks version " + row.getMasterVersion()));
        try {
            return AesGcm.decrypt(master, row.getPublicId(), row.getWrapped());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "SIGURNO_CONFIDENTIAL_KEYS has another key as " + row.getMasterVersion(), e);
        }
    }

    private Optional<DataKey> row(String keyId) {
        return unit.em()
                .createNamedQuery(DataKey.BY_PUBLIC_ID, DataKey.class)
                .setParameter("publicId", keyId)
                .getResultStream()
                .findFirst();
    }
}
