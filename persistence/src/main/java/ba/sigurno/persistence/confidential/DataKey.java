package ba.sigurno.persistence.confidential;

import ba.sigurno.persistence.entity.PublicEntity;

/**
 * The key of one confidential record, wrapped by a master key. What it encrypts names it by its public id and stands in
 * other tables, which may be copied and restored without it: once this row is deleted, nothing reads them any more.
 */
public class DataKey extends PublicEntity {

    /** Names the query of one by its {@code :publicId}. */
    public static final String BY_PUBLIC_ID = "DataKey.byPublicId";

    /** Names the query of those that another master key than that of the {@code :version} wraps. */
    public static final String WRAPPED_BY_OTHERS = "DataKey.wrappedByOthers";

    private int masterVersion;
    private byte[] wrapped;

    protected DataKey() {}

    /** Creates a key; {@link #wrap} completes it before it is stored. */
    public static DataKey unwrapped() {
        return new DataKey();
    }

    /** Replaces how the key is wrapped, not the key. */
    public void wrap(int version, byte[] newlyWrapped) {
        masterVersion = version;
        wrapped = newlyWrapped.clone();
    }

    /** Returns the version of the master key that wraps it. */
    public int getMasterVersion() {
        return masterVersion;
    }

    /** Returns the wrapped key. */
    public byte[] getWrapped() {
        return wrapped.clone();
    }
}
