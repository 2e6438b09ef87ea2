package ba.sigurno.web.certificate.issue;

import ba.sigurno.persistence.certificate.issue.CertificateState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Gives the tone of a certificate's badge: {@code #{certificateTones.of(state)}}. */
@Named
@ApplicationScoped
public class CertificateTones {

    /** Returns the tone. */
    public String of(CertificateState state) {
        return switch (state) {
            case VALID -> "ok";
            case EXPIRED, REPLACED -> "wait";
            case REVOKED -> "harm";
        };
    }
}
