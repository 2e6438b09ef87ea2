package ba.sigurno.ejb.partners.guideline;

import ba.sigurno.ejb.mail.Letters;
import ba.sigurno.persistence.partners.guideline.Delivery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes to licensees about guidelines. */
@ApplicationScoped
class GuidelineMails {

    private static final String PAGE = "/partners/guideline/acknowledge.xhtml";

    @Inject
    private Letters letters;

    @Inject
    private DeliveryLinks links;

    /** Sends a guideline to its licensee. */
    void sent(Delivery delivery) {
        write(delivery, "partners_mail_guideline");
    }

    /** Reminds a licensee that has not acknowledged. */
    void reminded(Delivery delivery) {
        write(delivery, "partners_mail_reminder");
    }

    private void write(Delivery delivery, String key) {
        var licensee = delivery.getLicensee();
        var version = delivery.getOf();
        letters.send(licensee, letter -> letter.about(
                        key,
                        GuidelineTexts.title(version, letter.language()),
                        version.getNumber(),
                        version.getApprovedBy(),
                        licensee.getName())
                .secretLink("partners_mail_guideline_open", PAGE, links.secret(delivery))
                .say("partners_mail_guideline_how"));
    }
}
