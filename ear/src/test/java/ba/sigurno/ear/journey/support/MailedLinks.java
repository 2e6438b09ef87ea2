package ba.sigurno.ear.journey.support;

import ba.sigurno.ear.server.TestServer;
import ba.sigurno.ear.server.Wait;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Links with a secret in the e-mails that somebody got. */
public final class MailedLinks {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Pattern LINK = Pattern.compile("https?://\\S+#\\S+");

    private MailedLinks() {}

    /** Returns the link of the mail with such a link that an address gets as the {@code number}-th, when that is there. */
    public static String get(String email, int number) {
        if (!Wait.until(TIMEOUT, () -> all(email).size() >= number)) {
            throw new IllegalStateException(
                    "Of " + number + " mails with a link came " + all(email).size());
        }
        return all(email).get(number - 1);
    }

    private static List<String> all(String email) {
        return TestServer.get().mailbox().messages().stream()
                .filter(mail -> isTo(mail, email))
                .flatMap(MailedLinks::links)
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String email) {
        try {
            return Arrays.toString(mail.getAllRecipients()).contains(email);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> links(MimeMessage mail) {
        try {
            return LINK.matcher(mail.getContent().toString()).results().map(found -> found.group());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
