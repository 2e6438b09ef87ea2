package ba.sigurno.web.certificate.badge;

import ba.sigurno.ejb.certificate.paper.CertificateAddresses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Explains to anybody how to check certificates without us, and gives the source of the keys. */
@Named
@RequestScoped
public class KeysBacking {

    @Inject
    private CertificateAddresses addresses;

    /** Returns the address of the site, without a slash at its end. */
    public String getSite() {
        var site = addresses.site();
        return site.substring(0, site.length() - 1);
    }
}
