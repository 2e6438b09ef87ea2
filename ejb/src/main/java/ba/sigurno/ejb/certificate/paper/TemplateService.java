package ba.sigurno.ejb.certificate.paper;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.certificate.issue.Certificate;
import ba.sigurno.persistence.certificate.issue.CertificateContent;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** The template of certificates for those who look after the installation, and for the designer who makes another. */
@Stateless
@RolesAllowed("ADMIN")
public class TemplateService {

    @Inject
    private CurrentTemplate template;

    @Inject
    private CertificateAddresses addresses;

    @Inject
    private Clock clock;

    /** The state of the template in use, with its problems. */
    public CurrentTemplate.State state() {
        return template.state();
    }

    /**
     * A field of the form.
     *
     * @param name its name
     * @param says what will stand in it
     * @param needed whether a template must have it
     */
    public record Field(String name, String says, boolean needed) {}

    /** The fields that a form may have, in the order in which they are read out. */
    public List<Field> fields(Language language) {
        return Stream.of(TemplateSlot.values())
                .map(slot -> new Field(slot.name(), slot.says(language), TemplateForm.NEEDED.contains(slot)))
                .toList();
    }

    /** The built-in template as a PDF form to start from; what its fields are for is said in a language. */
    public byte[] form(Language language) {
        try {
            return TemplateFormWriter.write(CertificateTemplate.builtIn(), language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A certificate of nobody, to look at: neither sealed nor known to the check page.
     *
     * @throws ba.sigurno.persistence.i18n.DomainException when the centre's template cannot be used
     */
    public byte[] sample(Language language) {
        var today = Dates.local(clock.instant()).toLocalDate();
        var content = new CertificateContent(
                say(language, "holder"),
                say(language, "programme"),
                BigDecimal.valueOf(8),
                10,
                1,
                say(language, "authority"),
                say(language, "place"),
                today,
                today,
                today.plusYears(3),
                language,
                say(language, "issuer"));
        var nobodys = new Certificate("SIG-0000-0000-0000", null, null, null, content, clock.instant());
        var paper = Rendition.paper(nobodys, language, addresses.check(nobodys.getCheckToken()));
        return CertificatePdf.draft(template.get(), paper);
    }

    private static String say(Language language, String what) {
        return Messages.text(language, "certificate_template_sample_" + what);
    }
}
