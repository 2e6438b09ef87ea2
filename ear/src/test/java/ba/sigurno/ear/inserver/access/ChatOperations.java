package ba.sigurno.ear.inserver.access;

import ba.sigurno.ear.inserver.helpline.ChatScene;
import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.helpline.chat.ChatDeskService;
import ba.sigurno.ejb.helpline.chat.ChatService;
import ba.sigurno.ejb.helpline.shift.DebriefService;
import ba.sigurno.ejb.helpline.shift.OpenDayCommand;
import ba.sigurno.ejb.helpline.shift.OpeningService;
import ba.sigurno.ejb.helpline.shift.ShiftCommand;
import ba.sigurno.ejb.helpline.shift.ShiftService;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;

/** The rows of the {@link AccessMatrix} about chats and shifts of the helpline. */
@RequestScoped
public class ChatOperations {

    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);

    @Inject
    private ChatService chats;

    @Inject
    private ChatDeskService desks;

    @Inject
    private OpeningService opening;

    @Inject
    private ShiftService shifts;

    @Inject
    private DebriefService debriefs;

    @Inject
    private ChatScene scene;

    @Inject
    private AsStaff asStaff;

    @Inject
    private Rows rows;

    /** Adds them, about a chat that a counsellor has taken, and a talk that a counsellor waits for. */
    void addTo(Operations all) throws Exception {
        scene.open();
        scene.begin();
        var id = asStaff.call(Demo.COUNSELLOR, desks::take);
        var ticket = scene.begin();
        asStaff.run(Demo.COUNSELLOR_2, debriefs::ask);
        var debrief = asStaff.call(Demo.SUPERVISOR, debriefs::waiting).get(0).id();
        var far = LocalDate.now(ClockProducer.ZONE).plusDays(200);
        var shift = new ShiftCommand(rows.accountId(Demo.COUNSELLOR), far, EIGHT, NOON);
        var times = new OpenDayCommand(EIGHT, NOON);
        all.asks("ChatService.begin", () -> chats.begin(ticket, Language.BOSNIAN, place()))
                .asks("ChatService.look", () -> chats.look(ticket))
                .asks("ChatService.find", () -> chats.find("nijedan", place()))
                .asks("ChatService.say", () -> chats.say(ticket, PublicId.random(), "Zdravo"))
                .does("ChatService.leave", () -> chats.leave(PublicId.random()))
                .asks("ChatDeskService.desk", () -> desks.desk())
                .does("ChatDeskService.arrive", () -> desks.arrive())
                .does("ChatDeskService.depart", () -> desks.depart())
                .asks("ChatDeskService.take", this::take)
                .asks("ChatDeskService.view", () -> desks.view(id))
                .does("ChatDeskService.answer", () -> desks.answer(id, PublicId.random(), "Zdravo"))
                .does("ChatDeskService.end", () -> desks.end(id))
                .asks("ChatDeskService.counts", () -> desks.counts())
                .asks("OpeningService.view", () -> opening.view())
                .does("OpeningService.keep", () -> opening.keep(Map.of(DayOfWeek.MONDAY, times)))
                .does("OpeningService.except", () -> opening.except(far, times))
                .does("OpeningService.forget", () -> opening.forget(PublicId.random()))
                .asks("ShiftService.counsellors", () -> shifts.counsellors())
                .asks("ShiftService.coming", () -> shifts.coming())
                .asks("ShiftService.own", () -> shifts.own())
                .does("ShiftService.plan", () -> shifts.plan(shift))
                .does("ShiftService.cancel", () -> shifts.cancel(PublicId.random()))
                .does("DebriefService.ask", () -> debriefs.ask())
                .does("DebriefService.isAsked", () -> debriefs.isAsked())
                .asks("DebriefService.waiting", () -> debriefs.waiting())
                .does("DebriefService.finish", () -> debriefs.finish(debrief));
    }

    /** Takes one that begins for that, and leaves none behind. */
    private String take() {
        var waiting = scene.begin();
        try {
            return desks.take();
        } finally {
            chats.leave(waiting);
        }
    }

    private static String place() {
        return UUID.randomUUID().toString();
    }
}
