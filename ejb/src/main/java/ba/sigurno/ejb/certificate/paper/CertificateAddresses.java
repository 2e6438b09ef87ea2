package ba.sigurno.ejb.certificate.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The addresses that credentials name. They stand in files that leave the house, so they never change. */
@ApplicationScoped
public class CertificateAddresses {

    private static final String WELL_KNOWN = "/.well-known/certificates/";

    private String base;

    protected CertificateAddresses() {}

    /** Addresses below {@code baseUrl}, under which people reach the site. */
    @Inject
    public CertificateAddresses(
            @ConfigProperty(name = "SIGURNO_BASE_URL", defaultValue = "http://localhost:8080") String baseUrl) {
        base = baseUrl.replaceFirst("/+$", "");
    }

    /** The site. */
    public String site() {
        return base + "/";
    }

    /** The centre that issues; who it is can be read there. */
    public String issuer() {
        return base + WELL_KNOWN + "issuer.json";
    }

    /** A public key, by its thumbprint. */
    public String key(String id) {
        return base + WELL_KNOWN + "keys/" + id + ".json";
    }

    /** A list of what became void. */
    public String statusList(int number) {
        return base + "/api/certificates/status/" + number;
    }

    /** The page that checks a certificate, which is also the name of its credential. */
    public String check(String checkToken) {
        return base + "/certificate/check/check.xhtml?t=" + checkToken;
    }
}
