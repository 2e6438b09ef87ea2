package ba.sigurno.web.certificate.badge;

import ba.sigurno.ejb.certificate.paper.CertificateAddresses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Tells anybody how to check certificates without us, and from where the keys come. */
@Named
@RequestScoped
public class KeysBacking {

    @Inject
    private CertificateAddresses addresses;

    /** The address of the site, without a slash at its end. */
    public String getSite() {
        var site = addresses.site();
        return site.substring(0, site.length() - 1);
    }
}
