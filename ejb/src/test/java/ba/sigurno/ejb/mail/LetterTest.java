package ba.sigurno.ejb.mail;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import java.util.List;
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

    @Test
    void aSecretStandsBehindTheAddressAndIsNotKept() {
        var mail = new Letter(Language.ENGLISH, new SiteAddress("https://sigurno.example"))
                .secretLink("identity_mail_password_open", "/identity/link/new-password.xhtml", "abc")
                .mail("emina@sigurno.example");

        assertThat(mail.body()).contains("\nhttps://sigurno.example/identity/link/new-password.xhtml#abc\n");
        assertThat(mail.confidential()).isTrue();
    }

    @Test
    void subjectAndTextOfAMessageHaveTheSameArguments() {
        var mail = new Letter(Language.ENGLISH, new SiteAddress("https://sigurno.example"))
                .about("certificate_mail_issued", "Safe online", "SN-1")
                .lines(List.of("- one", "- two"))
                .mail("emina@sigurno.example");

        assertThat(mail.recipient()).isEqualTo("emina@sigurno.example");
        assertThat(mail.subject()).isEqualTo("Your certificate is ready: Safe online");
        assertThat(mail.body()).contains("“Safe online”", "serial number SN-1", "\n\n- one\n- two\n\n");
        assertThat(mail.invitations()).isEmpty();
    }

    @Test
    void theFootSaysWhoReadsAnAnswer() {
        var ours = new Letter(Language.ENGLISH, new SiteAddress("https://sigurno.example"));
        assertThat(ours.text()).startsWith("Hello,").contains("please do not reply to it");

        var theirs = new Letter(Language.ENGLISH, new SiteAddress("https://sigurno.example")).replyTo(trainer());
        assertThat(theirs.text())
                .startsWith("Hello,")
                .contains("Your reply goes to nikola@sigurno.example.")
                .doesNotContain("do not reply");
    }

    @Test
    void whatSomebodyWroteIsGreetedAndSignedByThemAlone() {
        var text = new Letter(Language.ENGLISH, new SiteAddress("https://sigurno.example"))
                .lines(List.of("Dear colleagues,", "", "Kind regards,", "Nikola"))
                .personal()
                .replyTo(trainer())
                .text();
        assertThat(text)
                .isEqualTo(
                        "Dear colleagues,\n\nKind regards,\nNikola\n\n-- \n"
                                + "This message was sent through the Sigurno platform. Your reply goes to nikola@sigurno.example.\n");
    }

    private static Account trainer() {
        return new Account("nikola@sigurno.example", "Nikola Savić", null, Language.ENGLISH);
    }
}
