package ba.sigurno.ejb.certificate.badge;

import ba.sigurno.ejb.certificate.paper.CertificateAddresses;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.List;
import java.util.Map;

/** Publishes keys as JSON Web Keys (RFC 7517), each named by the address where it is found. */
final class Jwk {

    private Jwk() {}

    /** Returns a key as JSON. */
    static String of(JWK key, CertificateAddresses addresses) {
        return JSONObjectUtils.toJSONString(named(key, addresses));
    }

    /** Returns a set of keys as JSON. */
    static String set(List<JWK> keys, CertificateAddresses addresses) {
        return JSONObjectUtils.toJSONString(
                Map.of("keys", keys.stream().map(key -> named(key, addresses)).toList()));
    }

    private static Map<String, Object> named(JWK key, CertificateAddresses addresses) {
        var members = key.toJSONObject();
        members.put("kid", addresses.key(key.getKeyID()));
        return members;
    }
}
