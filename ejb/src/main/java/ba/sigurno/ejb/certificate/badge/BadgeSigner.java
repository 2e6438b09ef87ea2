package ba.sigurno.ejb.certificate.badge;

import ba.sigurno.ejb.certificate.paper.CertificateAddresses;
import ba.sigurno.ejb.certificate.seal.CentreKeys;
import ba.sigurno.persistence.certificate.issue.Certificate;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

/** Says what a certificate says for machines, and signs it with the centre's key. */
@Dependent
public class BadgeSigner {

    private final CentreKeys keys;
    private final CertificateAddresses addresses;

    /** With these keys. */
    @Inject
    public BadgeSigner(CentreKeys keys, CertificateAddresses addresses) {
        this.keys = keys;
        this.addresses = addresses;
    }

    /**
     * The credential of a certificate as a compact JWS.
     *
     * @param list the number of the list of what became void in which it has a bit, from 0
     * @param index the number of that bit, from 0
     * @throws ba.sigurno.persistence.i18n.DomainException when there is no key to sign with, or it has expired
     */
    public String sign(Certificate certificate, int list, int index) {
        return sign(OpenBadge.of(certificate, new StatusPlace(list, index), addresses));
    }

    /**
     * The same credential, signed with the key of now; it says what it said, and keeps its bit.
     *
     * @throws ba.sigurno.persistence.i18n.DomainException when there is no key to sign with, or it has expired
     */
    String signAnew(String credential) {
        return sign(CompactJws.read(credential).orElseThrow().payload());
    }

    private String sign(JsonObject credential) {
        var key = keys.current();
        return CompactJws.sign(credential, key.jwsAlgorithm(), key.privateKey(), addresses.key(key.id()));
    }
}
