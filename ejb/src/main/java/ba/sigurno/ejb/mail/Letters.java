package ba.sigurno.ejb.mail;

import ba.sigurno.ejb.mail.CalendarInvitation.Kind;
import ba.sigurno.ejb.mail.CalendarInvitation.Party;
import ba.sigurno.ejb.mail.CalendarInvitation.Texts;
import ba.sigurno.ejb.mail.CalendarInvitation.Time;
import ba.sigurno.persistence.mail.Recipient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/**
 * Sends letters. Each room has one bean that writes all of its mails with it, {@code SessionMails} for example: that
 * bean chooses messages, facts and links, and this one builds the mail.
 */
@ApplicationScoped
public class Letters {

    @Inject
    private Outbox outbox;

    @Inject
    private SiteAddress site;

    @Inject
    private SenderAddress sender;

    @Inject
    private ReplyMailbox replies;

    @Inject
    private Clock clock;

    /**
     * Sends a letter by the outbox, as part of the caller's transaction. A disabled account gets none.
     *
     * @param content writes the letter
     */
    public void send(Recipient to, Consumer<Letter> content) {
        if (to.isEnabled()) {
            var letter = new Letter(to.getLanguage(), site);
            content.accept(letter);
            outbox.enqueue(letter.mail(to.getEmail()));
        }
    }

    /** Takes back the letters that concern this and were not sent yet, as part of the caller's transaction. */
    public void withdraw(String concerns) {
        outbox.withdraw(concerns);
    }

    /**
     * Creates events for a recipient's calendar, organised by the sender of our mails.
     *
     * @param sequence greater than that of any earlier mail about the events to this recipient
     * @param path the path of the page about the events, beginning with a slash
     */
    public CalendarInvitation invitation(
            Recipient attendee, Kind kind, List<Time> times, int sequence, Texts texts, String path) {
        return new CalendarInvitation(
                kind,
                times,
                sequence,
                clock.instant(),
                texts,
                URI.create(site.page(path)),
                sender.organiser(),
                new Party(attendee.getDisplayName(), attendee.getEmail()),
                replies.isRead(),
                attendee.getLanguage(),
                List.of());
    }
}
