package ba.sigurno.ejb.mail;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.mail.Recipient;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Builds a mail in its recipient's language: a subject, and a text of greeting, paragraphs and signature. Paragraphs
 * come in the order in which they are added.
 */
public final class Letter {

    private final Language language;
    private final SiteAddress site;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<CalendarInvitation> invitations = new ArrayList<>();
    private String subject = "";
    private Optional<String> replyTo = Optional.empty();
    private Optional<String> concerns = Optional.empty();
    private boolean confidential;
    private boolean personal;

    /** Creates a letter that greets and is signed by us. */
    Letter(Language language, SiteAddress site) {
        this.language = language;
        this.site = site;
    }

    /** Returns the language to write in. */
    public Language language() {
        return language;
    }

    /** Sets the subject, the message {@code key_subject}, and adds the paragraph {@code key_text}; both have the arguments. */
    public Letter about(String key, Object... arguments) {
        subject = Messages.text(language, key + "_subject", arguments);
        return say(key + "_text", arguments);
    }

    /** Adds a paragraph of a message. */
    public Letter say(String key, Object... arguments) {
        paragraphs.add(Messages.text(language, key, arguments));
        return this;
    }

    /** Returns a message, for a line. */
    public String text(String key, Object... arguments) {
        return Messages.text(language, key, arguments);
    }

    /** Adds a paragraph of lines, as they are. */
    public Letter lines(List<String> lines) {
        paragraphs.add(String.join("\n", lines));
        return this;
    }

    /** Adds the address of one of our pages below a message; the page's path begins with a slash. */
    public Letter link(String key, String path) {
        paragraphs.add(Messages.text(language, key) + "\n" + address(path));
        return this;
    }

    /** Returns the address of one of our pages, for a line; its path begins with a slash. */
    public String address(String path) {
        return site.page(path);
    }

    /**
     * Adds the address of one of our pages with a secret behind it, which browsers send to no server and write into no
     * log; the mail is kept only until it was sent.
     */
    public Letter secretLink(String key, String path, String secret) {
        confidential = true;
        return link(key, path + "#" + secret);
    }

    /** Attaches events for the recipient's calendar, besides those that are attached already. */
    public Letter attach(CalendarInvitation events) {
        invitations.add(events);
        return this;
    }

    /** Lets an answer go to the person whom the letter is about; to us when that one gets no mails. */
    public Letter replyTo(Recipient counterpart) {
        replyTo = Optional.of(counterpart).filter(Recipient::isEnabled).map(Recipient::getEmail);
        return this;
    }

    /** Leaves greeting and signature to the lines, which somebody wrote. */
    public Letter personal() {
        personal = true;
        return this;
    }

    /** Says what it is about, by which {@link Letters#withdraw} takes it back while it waits. */
    public Letter concerns(String what) {
        concerns = Optional.of(what);
        return this;
    }

    /** Returns the mail to an address. */
    Mail mail(String address) {
        return new Mail(address, replyTo, subject, text(), List.copyOf(invitations), concerns, confidential);
    }

    /** Returns the whole text. */
    String text() {
        var whole = new ArrayList<>(paragraphs);
        if (!personal) {
            whole.add(0, Messages.text(language, "mail_letter_greeting"));
            whole.add(Messages.text(language, "mail_letter_signature"));
        }
        return String.join("\n\n", whole) + "\n\n-- \n" + foot() + "\n";
    }

    private String foot() {
        return replyTo.map(address ->
                        Messages.text(language, "mail_letter_replies", Messages.text(language, "app_brand"), address))
                .orElseGet(() -> Messages.text(language, "mail_letter_automatic"));
    }
}
