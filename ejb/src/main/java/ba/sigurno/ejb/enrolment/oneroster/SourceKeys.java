package ba.sigurno.ejb.enrolment.oneroster;

import ba.sigurno.ejb.crypto.Secrets;
import ba.sigurno.persistence.school.School;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;

/**
 * Hashes the ids that other software gives to classes and children, by a key of this installation: they are known again when they
 * come again, and tell nobody who it is, even where such an id is a personal number.
 */
@ApplicationScoped
public class SourceKeys {

    private static final String PURPOSE = "source-id";

    private Secrets secrets;

    /** Lets the container create its proxy. */
    protected SourceKeys() {}

    /** Uses the keys of this installation. */
    @Inject
    public SourceKeys(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Returns the hash of an id in the software of a school, in Base64. */
    public String of(School school, String id) {
        return Base64.getEncoder().encodeToString(secrets.sign(PURPOSE, school.getPublicId() + "/" + id));
    }
}
