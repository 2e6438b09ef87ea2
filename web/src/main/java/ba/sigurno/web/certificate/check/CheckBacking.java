package ba.sigurno.web.certificate.check;

import ba.sigurno.ejb.certificate.check.CertificateCheckService;
import ba.sigurno.ejb.certificate.check.CheckedCertificate;
import ba.sigurno.ejb.certificate.check.FileCheck;
import ba.sigurno.ejb.certificate.check.FileFinding;
import ba.sigurno.web.http.ClientAddress;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Lets anybody check a certificate: by its QR code, by serial and day of the training, or by its file. */
@Named
@RequestScoped
public class CheckBacking {

    @Inject
    private CertificateCheckService checks;

    @Inject
    private LanguageBacking language;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private String token;
    private String serial;
    private String day;
    private byte[] file;
    private boolean checked;
    private FileFinding finding;
    private CheckedCertificate certificate;

    /** Looks for the certificate, if one was asked for, or at the file that was uploaded. */
    public void check() {
        try {
            if (file == null) {
                certificate = find().orElse(null);
                checked = isAsked() || finding != null;
            } else {
                var verdict = checks.byFile(file, ClientAddress.of(request), language.getCurrent());
                finding = verdict.finding();
                certificate = verdict.certificate();
                checked = true;
            }
        } catch (DateTimeParseException e) {
            PageMessages.error("app_field_date");
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

    /** Returns the day as typed. */
    private LocalDate heldOn() {
        return LocalDate.parse(day == null ? "" : day);
    }

    /** Returns whether a certificate was looked for. */
    public boolean isChecked() {
        return checked;
    }

    /** Returns the finding about the file; null when none was uploaded. */
    public FileFinding getFinding() {
        return finding;
    }

    /** Returns the time of the check. */
    public Instant getCheckedAt() {
        return clock.instant();
    }

    /** Sets the uploaded file. */
    public void setFile(byte[] file) {
        this.file = file;
    }

    public boolean isTooBig() {
        return finding == FileFinding.TOO_BIG;
    }

    /** Notes that a file was uploaded that is too big to be taken. */
    public void setTooBig(boolean tooBig) {
        finding = tooBig ? FileFinding.TOO_BIG : null;
    }

    /** Returns the size of the biggest file, in bytes. */
    public int getMaxBytes() {
        return FileCheck.MAX;
    }

    /** Returns the certificate found; null when none was. */
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
