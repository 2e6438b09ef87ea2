package ba.sigurno.ejb.mail;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.i18n.Language;
import org.junit.jupiter.api.Test;

class LetterTest {

    @Test
    void itSpeaksTheRecipientsLanguageAndScriptAndKeepsAddressesWhole() {
        String text = new Letter(Language.SERBIAN_CYRILLIC, new SiteAddress("https://sigurno.example"))
                .say("workshop_mail_planned_text")
                .link("workshop_mail_open", "/workshop/review.xhtml?id=abc")
                .text();

        assertThat(text)
                .startsWith("Добар дан,\n\nРадионица је заказана.")
                .contains("\nhttps://sigurno.example/workshop/review.xhtml?id=abc\n")
                .contains("\n-- \n");
    }
}
