package ba.sigurno.ear.inserver.helpline;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.helpline.chat.ChatDesk;
import ba.sigurno.ejb.helpline.chat.ChatDeskService;
import ba.sigurno.ejb.helpline.chat.ChatService;
import ba.sigurno.ejb.helpline.shift.OpenDayCommand;
import ba.sigurno.ejb.helpline.shift.OpeningService;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** The helpline as tests of its chats find it: open or closed, whatever time it is, and with nobody in the line. */
@RequestScoped
public class ChatScene {

    private static final OpenDayCommand OPEN = new OpenDayCommand(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    private static final OpenDayCommand CLOSED = new OpenDayCommand(null, null);

    @Inject
    private OpeningService opening;

    @Inject
    private ChatService chats;

    @Inject
    private ChatDeskService desks;

    @Inject
    private AsStaff asStaff;

    @Inject
    private Clock clock;

    /** Opens it, today and beyond midnight, and ends all chats. */
    public void open() throws Exception {
        keep(OPEN);
        for (var who : List.of(Demo.COUNSELLOR, Demo.COUNSELLOR_2)) {
            asStaff.run(who, this::endAll);
        }
    }

    /** Closes it, today and beyond midnight. */
    public void close() throws Exception {
        keep(CLOSED);
    }

    private void keep(OpenDayCommand times) throws Exception {
        var today = LocalDate.now(clock);
        asStaff.run(Demo.SUPERVISOR, () -> {
            opening.except(today, times);
            opening.except(today.plusDays(1), times);
        });
    }

    private void endAll() {
        desks.desk().own().stream().map(ChatDesk.Own::id).forEach(desks::end);
        while (!desks.desk().waiting().isEmpty()) {
            desks.end(desks.take());
        }
    }

    /** Somebody begins a chat, at a place of their own; returns its ticket. */
    public String begin() {
        return chats.begin(
                        PublicId.random(), Language.BOSNIAN, UUID.randomUUID().toString())
                .ticket();
    }
}
