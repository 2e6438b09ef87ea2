package ba.sigurno.web.youthpanel.message;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.youthpanel.message.AdultMessageService;
import ba.sigurno.ejb.youthpanel.message.MessageLine;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows the messages of the panel to its adults, and lets them write together. */
@Named
@RequestScoped
public class MessagesBacking {

    private static final String HERE = "/youthpanel/message/messages?faces-redirect=true";

    @Inject
    private AdultMessageService messages;

    private List<MessageLine> all;
    private List<Choice> others;
    private List<Choice> members;
    private String to;
    private String second;
    private String text;
    private String message;

    /** Reads the messages. */
    public void load() {
        all = messages.latest();
        others = messages.others();
        members = messages.members();
    }

    /** Writes a message, which waits for the second adult. */
    public String write() {
        messages.write(to, second, text);
        PageMessages.info("youthpanel_messages_waiting");
        return HERE;
    }

    /** Releases the message of the address. */
    public String release() {
        messages.release(message);
        PageMessages.info("youthpanel_messages_sent");
        return HERE;
    }

    /** Removes the message of the address. */
    public String remove() {
        messages.remove(message);
        PageMessages.info("youthpanel_messages_removed");
        return HERE;
    }

    public List<MessageLine> getAll() {
        return all;
    }

    /** Returns the other adults. */
    public List<Choice> getOthers() {
        return others;
    }

    /** Returns the members to whom one can write. */
    public List<Choice> getMembers() {
        return members;
    }

    /** Returns the member to whom it goes; null for the whole panel. */
    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getSecond() {
        return second;
    }

    public void setSecond(String second) {
        this.second = second;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }
}
