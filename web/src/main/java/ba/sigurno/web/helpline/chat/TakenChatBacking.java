package ba.sigurno.web.helpline.chat;

import ba.sigurno.ejb.helpline.chat.ChatDesk;
import ba.sigurno.ejb.helpline.chat.ChatDeskService;
import ba.sigurno.ejb.helpline.chat.TakenChat;
import ba.sigurno.persistence.entity.PublicId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A conversation of a counsellor. */
@Named
@RequestScoped
public class TakenChatBacking {

    @Inject
    private ChatDeskService chats;

    private String id;
    private TakenChat view;
    private ChatDesk desk;
    private String line;
    private final String next = PublicId.random();
    private String words;

    /** Reads the conversation, and how it is with the others. */
    public void load() {
        view = chats.view(id);
        desk = chats.desk();
    }

    /** Adds a line. */
    public String answer() {
        chats.answer(id, line, words);
        return address(id);
    }

    /** Ends the conversation. */
    public String end() {
        chats.end(id);
        return "/helpline/chat/chat-desk?faces-redirect=true&ended=true";
    }

    static String address(String id) {
        return "/helpline/chat/taken-chat?faces-redirect=true&id=" + id;
    }

    public TakenChat getView() {
        return view;
    }

    /** Returns what differs as soon as there is something new to show. */
    public String getState() {
        return view.left() + "." + view.lines().size() + "." + desk.waiting().size() + "."
                + desk.own().stream().filter(ChatDesk.Own::unanswered).count();
    }

    public ChatDesk getDesk() {
        return desk;
    }

    /** Returns the name of the line that is written next. */
    public String getNext() {
        return next;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
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
}
