package ba.sigurno.ejb.certificate.paper;

import ba.sigurno.ejb.certificate.seal.CentreSeal;
import ba.sigurno.persistence.certificate.issue.Certificate;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Draws the papers of certificates, with the centre's template and seal. */
@Dependent
public class SealedPapers {

    @Inject
    private CentreSeal seal;

    @Inject
    private CurrentTemplate template;

    @Inject
    private CertificateAddresses addresses;

    /** Draws the paper of a certificate in a language, with its credential. */
    public byte[] draw(Certificate certificate, Language language, String credential) {
        var paper = Rendition.paper(certificate, language, addresses.check(certificate.getCheckToken()));
        return CertificatePdf.sealed(template.get(), paper, credential, seal.take());
    }

    /** Refuses to go on without template and seal. */
    public void require() {
        seal.take();
        template.get();
    }
}
