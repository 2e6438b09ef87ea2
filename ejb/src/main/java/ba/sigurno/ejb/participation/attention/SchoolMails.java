package ba.sigurno.ejb.participation.attention;

import ba.sigurno.ejb.mail.Letters;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.mail.Recipient;
import ba.sigurno.persistence.school.School;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Writes the letters of coordinators to schools, in the transaction in which they are noted. */
@ApplicationScoped
public class SchoolMails {

    @Inject
    private Letters letters;

    /** The office of a school, written to in the language of who writes. */
    private record Office(String email, String displayName, Language language) implements Recipient {

        @Override
        public String getEmail() {
            return email;
        }

        @Override
        public String getDisplayName() {
            return displayName;
        }

        @Override
        public Language getLanguage() {
            return language;
        }

        @Override
        public boolean isEnabled() {
            return true;
        }
    }

    /** Writes to those who coordinate a school, or else to its office; returns whether there was anybody. */
    boolean write(School school, List<Account> coordinators, Account from, String subject, String text) {
        if (!coordinators.isEmpty()) {
            coordinators.forEach(each -> write(each, school, from, subject, text));
            return true;
        }
        if (school.getEmail() == null || school.getEmail().isBlank()) {
            return false;
        }
        write(new Office(school.getEmail(), school.getName(), from.getLanguage()), school, from, subject, text);
        return true;
    }

    private void write(Recipient to, School school, Account from, String subject, String text) {
        letters.send(to, letter -> letter.about(
                        "participation_mail_letter", subject, from.getDisplayName(), school.getName())
                .lines(List.of(text))
                .personal()
                .replyTo(from));
    }
}
