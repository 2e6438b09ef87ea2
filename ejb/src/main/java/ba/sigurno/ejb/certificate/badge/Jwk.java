package ba.sigurno.ejb.certificate.badge;

import ba.sigurno.ejb.certificate.paper.CertificateAddresses;
import ba.sigurno.ejb.certificate.seal.PublicJwk;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import java.util.Map;

/** A public key as a JSON Web Key (RFC 7517) for others to read. */
final class Jwk {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private Jwk() {}

    /** The key, named by the address where it is found. */
    static JsonObject of(PublicJwk key, CertificateAddresses addresses) {
        var jwk = JSON.createObjectBuilder();
        key.members().forEach(jwk::add);
        return jwk.add("kid", addresses.key(key.thumbprint()))
                .add("use", "sig")
                .add("alg", key.algorithm())
                .build();
    }
}
