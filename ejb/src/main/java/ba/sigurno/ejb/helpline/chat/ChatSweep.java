package ba.sigurno.ejb.helpline.chat;

import ba.sigurno.ejb.job.OnEveryServer;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Forgets conversations in which nothing is said any more, also when nobody looks at any. */
@Singleton
@PermitAll
public class ChatSweep {

    @Inject
    private ChatRooms rooms;

    /** Forgets them within a minute. */
    @OnEveryServer
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void sweep() {
        rooms.sweep();
    }
}
