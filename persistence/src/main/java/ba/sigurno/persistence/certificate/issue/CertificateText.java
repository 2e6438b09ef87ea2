package ba.sigurno.persistence.certificate.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The part of a certificate that differs by language: the title, and the authority if there is one. */
@Embeddable
public class CertificateText {

    @Column(name = "programme_title", nullable = false)
    private String programmeTitle;

    @Column(name = "authority_name")
    private String authorityName;

    protected CertificateText() {}

    /** Creates a text; {@code authorityName} is null when the training was for teachers of all authorities. */
    public CertificateText(String programmeTitle, String authorityName) {
        this.programmeTitle = programmeTitle;
        this.authorityName = authorityName;
    }

    public String getProgrammeTitle() {
        return programmeTitle;
    }

    /** Returns the name of the authority; null when the training was for all. */
    public String getAuthorityName() {
        return authorityName;
    }
}
