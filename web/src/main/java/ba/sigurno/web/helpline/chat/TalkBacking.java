package ba.sigurno.web.helpline.chat;

import ba.sigurno.ejb.helpline.chat.ChatService;
import ba.sigurno.ejb.helpline.chat.ChatView;
import ba.sigurno.ejb.identity.access.AnonymousPlaces;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.web.http.ClientAddress;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * The conversation of a child. The browser carries its ticket in the body of each form, so there is no session, no cookie and no
 * address in which it would show.
 */
@Named
@RequestScoped
public class TalkBacking {

    @Inject
    private ChatService chats;

    @Inject
    private AnonymousPlaces places;

    @Inject
    private LanguageBacking language;

    @Inject
    private HttpServletRequest request;

    private final String next = PublicId.random();
    private String fresh = PublicId.random();
    private String ticket;
    private String line;
    private String words;
    private String code;
    private ChatView view;

    /** Finds the conversation whose form came. */
    public void load() {
        if (ticket != null) {
            show(chats.look(ticket));
        }
    }

    /** Opens a conversation. */
    public void begin() {
        show(Optional.of(chats.begin(fresh, language.getCurrent(), place())));
    }

    /** Goes on with the conversation whose code was typed. */
    public void find() {
        var found = chats.find(code, place());
        DomainException.require(found.isPresent(), "helpline_rule_no_such_code");
        show(found);
    }

    /** Adds a line. */
    public void say() {
        show(chats.say(ticket, line, words));
        words = null;
    }

    /** Shows what is new, which {@link #load} has found. */
    public void look() {}

    /** Ends the conversation. */
    public void leave() {
        chats.leave(ticket);
        show(Optional.empty());
    }

    private void show(Optional<ChatView> found) {
        view = found.orElse(null);
        ticket = found.map(ChatView::ticket).orElse(ticket);
    }

    private String place() {
        return places.of(ClientAddress.of(request));
    }

    /** Returns the conversation; null before it began and after it ended. */
    public ChatView getView() {
        return view;
    }

    /** Returns whether there was a conversation, which is over. */
    public boolean isOver() {
        return view == null && ticket != null;
    }

    /** Returns the ticket of the conversation that the form would open. */
    public String getFresh() {
        return fresh;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }

    /** Returns the name of the line that is written next. */
    public String getNext() {
        return next;
    }

    public String getTicket() {
        return ticket;
    }

    public void setTicket(String ticket) {
        this.ticket = ticket;
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
