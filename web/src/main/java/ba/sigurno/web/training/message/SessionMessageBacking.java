package ba.sigurno.web.training.message;

import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.ejb.training.message.MessageCommand;
import ba.sigurno.ejb.training.message.MessagePage;
import ba.sigurno.ejb.training.message.SessionMessageService;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.training.message.MessageAudience;
import ba.sigurno.persistence.training.message.SessionMessage;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import ba.sigurno.web.i18n.RuleValidator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.validator.Validator;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Writes to the participants of a training for its trainer: first the message, then its preview with the number of those
 * who get it. Both are forms of one page; the address says which is shown.
 */
@Named
@RequestScoped
public class SessionMessageBacking {

    @Inject
    private SessionMessageService messages;

    @Inject
    private LanguageBacking language;

    private String id;
    private String key;
    private boolean preview;
    private MessagePage page;
    private MessageAudience audience = MessageAudience.REGISTERED;
    private String subject;
    private String text;
    private int told;

    /** Reads the messages that were sent, and the number of those who can be written to. */
    public void load() {
        page = messages.page(id, language.getCurrent());
        if (key == null) {
            key = PublicId.random();
        }
    }

    /** Shows the message as it will be sent. */
    public void look() {
        preview = true;
    }

    /** Goes on writing. */
    public void change() {
        preview = false;
    }

    /** Sends the message that was previewed. */
    public String send() {
        messages.send(id, new MessageCommand(key, audience, subject, text, told));
        PageMessages.plural("training_message_sent", told);
        return "/training/message/session-message?faces-redirect=true&id=" + id;
    }

    /** Returns the audiences with somebody in them; both together only where there are both. */
    public List<MessageAudience> getAudiences() {
        var all = page.receivers();
        return all.keySet().stream()
                .filter(one -> all.get(one) > 0)
                .filter(one -> one != MessageAudience.REGISTERED_AND_WAITING
                        || all.get(MessageAudience.REGISTERED) > 0 && all.get(MessageAudience.WAITING) > 0)
                .toList();
    }

    /** Returns a validator for the subject. */
    public Validator<String> getSubjectRule() {
        return new RuleValidator<>(written -> FreeText.check(written, SessionMessage.SUBJECT_LENGTH));
    }

    /** Returns a validator for the text. */
    public Validator<String> getTextRule() {
        return new RuleValidator<>(written -> FreeText.check(written, SessionMessage.TEXT_LENGTH));
    }

    public MessagePage getPage() {
        return page;
    }

    /** Returns the number of those who get it now; what is sent is the number that was shown. */
    public int getReceivers() {
        return page.receivers().get(audience);
    }

    public void setReceivers(int receivers) {
        told = receivers;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** Returns the key of the message: sent twice under it, it goes out once. */
    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    /** Returns whether the preview is shown. */
    public boolean isPreview() {
        return preview;
    }

    public void setPreview(boolean preview) {
        this.preview = preview;
    }

    public MessageAudience getAudience() {
        return audience;
    }

    public void setAudience(MessageAudience audience) {
        this.audience = audience;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
