package ba.sigurno.ear.inserver.access;

import ba.sigurno.ejb.certificate.badge.PublicKeyService;
import ba.sigurno.ejb.certificate.badge.StatusListService;
import ba.sigurno.ejb.certificate.issue.CertificateService;
import ba.sigurno.ejb.certificate.paper.TemplateService;
import ba.sigurno.ejb.certificate.seal.CentreKeys;
import ba.sigurno.persistence.i18n.Language;
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

    @Inject
    private TemplateService templates;

    void addTo(Operations all, AccessScene scene) {
        var key = centre.current().id();
        all.asks("CertificateService.badge", () -> certificates.badge(scene.checkToken))
                .asks("TemplateService.state", () -> templates.state())
                .asks("TemplateService.fields", () -> templates.fields(Language.BOSNIAN))
                .asks("TemplateService.form", () -> templates.form(Language.BOSNIAN))
                .asks("TemplateService.sample", () -> templates.sample(Language.BOSNIAN))
                .asks("StatusListService.list", () -> lists.list(0))
                .asks("PublicKeyService.keySet", () -> keys.keySet())
                .asks("PublicKeyService.key", () -> keys.key(key))
                .asks("PublicKeyService.issuer", () -> keys.issuer())
                .asks("PublicKeyService.pem", () -> keys.pem());
    }
}
