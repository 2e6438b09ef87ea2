package ba.sigurno.ejb.certificate.paper;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import java.time.Instant;
import java.util.Optional;

/**
 * Everything that a certificate's paper shows, in the certificate's language and script; there is nothing else on it.
 *
 * @param language the certificate's language
 * @param holderName the name of the person who earned it, as that person writes it
 * @param programmeTitle what it was earned for
 * @param worth how long that took and what it counts for, such as "8 sati · 10 bodova stručnog usavršavanja"
 * @param held where and when, such as "Sarajevo, 14. oktobra 2026."
 * @param terms of which edition it is, when it was issued and until when it is valid
 * @param authority the education authority for whose schools it was held, if one was named
 * @param serial the certificate's serial, such as SIG-2026-7K3M-Q9TD
 * @param issuerName who issued it
 * @param checkUrl the whole address of the public page that confirms it
 * @param issued when it was issued
 * @param wording the texts that are the same on every certificate
 */
public record CertificatePaper(
        Language language,
        String holderName,
        String programmeTitle,
        String worth,
        String held,
        Optional<String> terms,
        Optional<String> authority,
        String serial,
        String issuerName,
        String checkUrl,
        Instant issued,
        Wording wording) {

    /** The address of the check page as one types it, without the protocol. */
    public String typedAddress() {
        return checkUrl.replaceFirst("^https?://", "");
    }

    /** A text in capitals, as its language writes them. */
    String capitals(String text) {
        return text.toUpperCase(language.getLocale());
    }

    /**
     * The fixed texts of a certificate.
     *
     * @param centre the centre that stands behind it
     * @param heading what the paper is: "Uvjerenje"
     * @param holder the words before the name: "Ovo uvjerenje dobija"
     * @param achievement the words between name and programme: "za završenu edukaciju"
     * @param serial the label of the serial
     * @param issuer the label of the issuer's name
     * @param check one sentence how to check the certificate
     * @param qrCode what the QR code is, for those who do not see it
     * @param credential what the file in it is
     */
    public record Wording(
            String centre,
            String heading,
            String holder,
            String achievement,
            String serial,
            String issuer,
            String check,
            String qrCode,
            String credential) {

        /** The texts in a language, for a training. */
        public static Wording in(Language language) {
            return in(language, "certificate_paper_achievement");
        }

        /** The texts in a language, for peer sessions of the youth panel. */
        static Wording ofPeers(Language language) {
            return in(language, "certificate_paper_achievement_peer");
        }

        private static Wording in(Language language, String achievement) {
            return new Wording(
                    Messages.text(language, "certificate_paper_centre"),
                    Messages.text(language, "certificate_paper_heading"),
                    Messages.text(language, "certificate_paper_holder"),
                    Messages.text(language, achievement),
                    Messages.text(language, "certificate_paper_serial"),
                    Messages.text(language, "certificate_paper_issuer"),
                    Messages.text(language, "certificate_paper_check"),
                    Messages.text(language, "certificate_paper_qr_code"),
                    Messages.text(language, "certificate_paper_credential"));
        }
    }
}
