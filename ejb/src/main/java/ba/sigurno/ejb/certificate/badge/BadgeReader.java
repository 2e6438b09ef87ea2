package ba.sigurno.ejb.certificate.badge;

import ba.sigurno.ejb.certificate.seal.CentreKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.util.Optional;

/** Tells of a file that somebody holds whether it is one of our badges, by our keys alone. */
@ApplicationScoped
public class BadgeReader {

    private CentreKeys keys;
    private BadgeAddresses addresses;

    protected BadgeReader() {}

    /** Reads badges signed with any of these keys. */
    @Inject
    public BadgeReader(CentreKeys keys, BadgeAddresses addresses) {
        this.keys = keys;
        this.addresses = addresses;
    }

    /** What a file turned out to be. */
    public enum Verdict {
        /** Signed by us, and every letter is as we wrote it. Whether it still holds is another question. */
        OURS,
        /** Says that it is ours, but was changed after it was signed. */
        ALTERED,
        /** Somebody else's, or nothing of the kind. */
        NOT_OURS
    }

    /**
     * A verdict.
     *
     * @param checkToken the token of the certificate, when the badge is ours
     */
    public record Read(Verdict verdict, Optional<String> checkToken) {}

    /** Reads a file with a badge: one line of text, a compact JWS. */
    public Read read(String file) {
        return CompactJws.read(file).map(this::judge).orElseGet(() -> none(Verdict.NOT_OURS));
    }

    private Read judge(CompactJws badge) {
        if (keys.trusted().stream().map(X509Certificate::getPublicKey).anyMatch(badge::isSignedBy)) {
            var id = badge.payload().getString("id", "");
            var prefix = addresses.check("");
            return id.startsWith(prefix)
                    ? new Read(Verdict.OURS, Optional.of(id.substring(prefix.length())))
                    : none(Verdict.NOT_OURS);
        }
        boolean claimed = addresses.issuer().equals(badge.payload().getString("iss", ""))
                || badge.header().getString("kid", "").startsWith(addresses.site());
        return none(claimed ? Verdict.ALTERED : Verdict.NOT_OURS);
    }

    private static Read none(Verdict verdict) {
        return new Read(verdict, Optional.empty());
    }
}
