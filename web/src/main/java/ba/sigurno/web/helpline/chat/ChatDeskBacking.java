package ba.sigurno.web.helpline.chat;

import ba.sigurno.ejb.helpline.chat.ChatDesk;
import ba.sigurno.ejb.helpline.chat.ChatDeskService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows a counsellor who waits, and lets the counsellor take the next one. */
@Named
@RequestScoped
public class ChatDeskBacking {

    private static final String HERE = "/helpline/chat/chat-desk?faces-redirect=true";

    @Inject
    private ChatDeskService chats;

    private ChatDesk desk;
    private boolean ended;

    /** Reads who waits. */
    public void load() {
        desk = chats.desk();
    }

    /** Says that the counsellor is there. */
    public String arrive() {
        chats.arrive();
        return HERE;
    }

    /** Says that the counsellor is not. */
    public String depart() {
        chats.depart();
        return HERE;
    }

    /** Takes the next one. */
    public String take() {
        return TakenChatBacking.address(chats.take());
    }

    public ChatDesk getDesk() {
        return desk;
    }

    /** Returns whether a conversation was just ended, which is to be recorded. */
    public boolean isEnded() {
        return ended;
    }

    public void setEnded(boolean ended) {
        this.ended = ended;
    }
}
