package ba.sigurno.ejb.identity.access;

import ba.sigurno.ejb.crypto.Sha256;
import ba.sigurno.persistence.entity.PublicId;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * A browser at which somebody signs in.
 *
 * @param id its random id
 * @param owners stamps of those who signed in with it before, the latest first, which tell nobody who they are
 */
public record Device(String id, List<String> owners) {

    /** Characters of the stamp of an owner. */
    public static final int STAMP_LENGTH = 8;

    /** The owners remembered of one device: the classes and teachers of a computer room. */
    private static final int MAX_OWNERS = 40;

    private static final int STAMP_BYTES = 6;

    /** Returns a device that was never here. */
    public static Device unknown() {
        return new Device(PublicId.random(), List.of());
    }

    /** Returns whether an owner (the public id of an account or a class) signed in with it before. */
    public boolean knows(String owner) {
        return owner != null && owners.contains(stamp(owner));
    }

    /** Returns the device after an owner has signed in with it. */
    public Device knowing(String owner) {
        var stamp = stamp(owner);
        var others = owners.stream().filter(other -> !other.equals(stamp));
        return new Device(
                id, Stream.concat(Stream.of(stamp), others).limit(MAX_OWNERS).toList());
    }

    private static String stamp(String owner) {
        var digest = Sha256.of(owner);
        return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, STAMP_BYTES));
    }
}
