package ba.sigurno.ejb.helpline.chat;

import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxSource;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells counsellors that somebody waits for them. */
@ApplicationScoped
public class ChatInbox implements InboxSource {

    @Inject
    private ChatRooms rooms;

    @Override
    public List<InboxLine> of(Account caller) {
        return caller.hasRole(Role.COUNSELLOR)
                ? List.of(new InboxLine(
                        "helpline_inbox_waiting", rooms.counts().waiting(), null, "/helpline/chat/chat-desk.xhtml"))
                : List.of();
    }
}
