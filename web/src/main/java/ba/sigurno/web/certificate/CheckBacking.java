package ba.sigurno.web.certificate;

import ba.sigurno.ejb.certificate.CertificateCheckService;
import ba.sigurno.ejb.certificate.CheckedCertificate;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import ba.sigurno.web.identity.ClientAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Anybody checks a certificate: by its QR code, or by serial and day of the training. */
@Named
@RequestScoped
public class CheckBacking {

    @Inject
    private CertificateCheckService checks;

    @Inject
    private LanguageBacking language;

    @Inject
    private HttpServletRequest request;

    private String token;
    private String serial;
    private String day;
    private boolean checked;
    private CheckedCertificate certificate;

    /** Looks for the certificate, if one was asked for. */
    public void check() {
        try {
            find().ifPresent(found -> certificate = found);
            checked = isAsked();
        } catch (DateTimeParseException e) {
            PageMessages.error("app_field_date");
        } catch (DomainException e) {
            PageMessages.error(e.getKey(), e.getArguments());
        }
    }

    private Optional<CheckedCertificate> find() {
        if (token != null) {
            return checks.byToken(token, ClientAddress.of(request), language.getCurrent());
        }
        return isAsked()
                ? checks.bySerial(serial, heldOn(), ClientAddress.of(request), language.getCurrent())
                : Optional.empty();
    }

    private boolean isAsked() {
        return token != null || serial != null;
    }

    /** The day as typed. */
    private LocalDate heldOn() {
        return LocalDate.parse(day == null ? "" : day);
    }

    /** Whether a certificate was looked for. */
    public boolean isChecked() {
        return checked;
    }

    /** What was found; null when nothing was. */
    public CheckedCertificate getCertificate() {
        return certificate;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getSerial() {
        return serial;
    }

    public void setSerial(String serial) {
        this.serial = serial;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
