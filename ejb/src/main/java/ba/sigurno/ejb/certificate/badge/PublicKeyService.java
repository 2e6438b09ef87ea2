package ba.sigurno.ejb.certificate.badge;

import ba.sigurno.ejb.certificate.paper.CertificateAddresses;
import ba.sigurno.ejb.certificate.seal.CentreKeys;
import ba.sigurno.ejb.certificate.seal.PublicJwk;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.persistence.i18n.Language;
import com.nimbusds.jose.jwk.JWK;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Publishes all that is needed to check certificates without us: our name, and the keys with which we sign and signed. */
@Stateless
@PermitAll
public class PublicKeyService {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    private static final Base64.Encoder PEM = Base64.getMimeEncoder(64, new byte[] {'\n'});

    @Inject
    private CentreKeys keys;

    @Inject
    private CertificateAddresses addresses;

    /** All keys as a JSON Web Key Set: the present one and the former ones. */
    public String keySet() {
        return Jwk.set(trusted().toList(), addresses);
    }

    /** The key with this thumbprint as a JSON Web Key. */
    public String key(String id) {
        return trusted()
                .filter(key -> key.getKeyID().equals(id))
                .findFirst()
                .map(key -> Jwk.of(key, addresses))
                .orElseThrow(() -> new NotFoundException("key " + id));
    }

    /** The centre as the issuer of Open Badges. */
    public String issuer() {
        return JSON.createObjectBuilder()
                .add(
                        "@context",
                        JSON.createArrayBuilder().add(OpenBadge.VC_CONTEXT).add(OpenBadge.OB_CONTEXT))
                .addAll(JSON.createObjectBuilder(OpenBadge.issuer(Language.BOSNIAN, addresses)))
                .build()
                .toString();
    }

    /** The certificates of all keys in PEM, for what checks signed PDF files. */
    public String pem() {
        return keys.trusted().stream().map(PublicKeyService::pem).collect(Collectors.joining());
    }

    private Stream<JWK> trusted() {
        return keys.trusted().stream().map(certificate -> PublicJwk.of(certificate.getPublicKey()));
    }

    private static String pem(X509Certificate certificate) {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + new String(PEM.encode(certificate.getEncoded()), StandardCharsets.US_ASCII)
                    + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
