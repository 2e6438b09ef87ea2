package ba.sigurno.ear.inserver;

import ba.sigurno.ejb.certificate.CertificateService;
import ba.sigurno.ejb.certificate.badge.PublicKeyService;
import ba.sigurno.ejb.certificate.badge.StatusListService;
import ba.sigurno.ejb.certificate.seal.CentreKeys;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The rows of the {@link AccessMatrix} about badges of certificates. */
@RequestScoped
public class BadgeOperations {

    @Inject
    private CertificateService certificates;

    @Inject
    private StatusListService lists;

    @Inject
    private PublicKeyService keys;

    @Inject
    private CentreKeys centre;

    void addTo(Operations all, AccessScene scene) {
        var key = centre.current().id();
        all.asks("CertificateService.badge", () -> certificates.badge(scene.checkToken))
                .asks("StatusListService.list", () -> lists.list(0))
                .asks("PublicKeyService.keySet", () -> keys.keySet())
                .asks("PublicKeyService.key", () -> keys.key(key))
                .asks("PublicKeyService.issuer", () -> keys.issuer())
                .asks("PublicKeyService.pem", () -> keys.pem());
    }
}
