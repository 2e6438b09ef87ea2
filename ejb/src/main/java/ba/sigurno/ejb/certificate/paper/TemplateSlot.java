package ba.sigurno.ejb.certificate.paper;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * A place on a certificate's page that the product fills, in the order in which they are read out. A {@link CertificateTemplate} says
 * where each is and how its text is set.
 */
public enum TemplateSlot {
    CENTRE(2, said(paper -> paper.capitals(paper.wording().centre()))),
    HEADING(1, said(paper -> paper.capitals(paper.wording().heading()))),
    HOLDER_WORDS(2, said(paper -> paper.wording().holder())),
    HOLDER(2, said(CertificatePaper::holderName)),
    ACHIEVEMENT(2, said(paper -> paper.wording().achievement())),
    PROGRAMME(2, said(CertificatePaper::programmeTitle)),
    FACTS(2, said(paper -> paper.worth() + Rendition.SEPARATOR + paper.held())),
    TERMS(1, CertificatePaper::terms),
    AUTHORITY(2, CertificatePaper::authority),
    /** The code that leads to the page where the certificate is checked. */
    QR(0, paper -> Optional.empty()),
    SERIAL_LABEL(1, said(paper -> paper.wording().serial())),
    SERIAL(1, said(CertificatePaper::serial)),
    CHECK(3, said(paper -> paper.wording().check())),
    ADDRESS(3, said(CertificatePaper::typedAddress)),
    /** A line to sign on. */
    SIGNATURE(0, paper -> Optional.empty()),
    ISSUER(2, said(CertificatePaper::issuerName)),
    ISSUER_LABEL(1, said(paper -> paper.wording().issuer()));

    private final int lines;
    private final Function<CertificatePaper, Optional<String>> text;

    TemplateSlot(int lines, Function<CertificatePaper, Optional<String>> text) {
        this.lines = lines;
        this.text = text;
    }

    private static Function<CertificatePaper, Optional<String>> said(Function<CertificatePaper, String> text) {
        return text.andThen(Optional::of);
    }

    /** The number of lines its text may take. */
    int lines() {
        return lines;
    }

    /** The text of a paper in this slot; empty when there is none. */
    Optional<String> text(CertificatePaper paper) {
        return text.apply(paper);
    }

    /** The explanation for the designer of a template. */
    String says(Language language) {
        return Messages.text(language, "certificate_template_slot_" + name());
    }

    /** Its kind in the structure of the page. */
    String type() {
        return this == HEADING ? StandardStructureTypes.H1 : StandardStructureTypes.P;
    }
}
