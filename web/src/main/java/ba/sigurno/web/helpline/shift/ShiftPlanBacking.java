package ba.sigurno.web.helpline.shift;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.helpline.chat.ChatCounts;
import ba.sigurno.ejb.helpline.chat.ChatDeskService;
import ba.sigurno.ejb.helpline.shift.DebriefLine;
import ba.sigurno.ejb.helpline.shift.DebriefService;
import ba.sigurno.ejb.helpline.shift.ShiftCommand;
import ba.sigurno.ejb.helpline.shift.ShiftLine;
import ba.sigurno.ejb.helpline.shift.ShiftService;
import ba.sigurno.web.i18n.FormatBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Who is there when, how many talk now, and who needs to talk afterwards. */
@Named
@RequestScoped
public class ShiftPlanBacking {

    private static final String HERE = "/helpline/shift/shift-plan?faces-redirect=true";

    @Inject
    private ShiftService shifts;

    @Inject
    private DebriefService debriefs;

    @Inject
    private ChatDeskService chats;

    @Inject
    private FormatBacking fmt;

    private List<ShiftLine> coming;
    private List<DebriefLine> waiting;
    private List<Choice> counsellors;
    private ChatCounts counts;
    private String counsellor;
    private LocalDate day;
    private LocalTime from;
    private LocalTime to;

    /** Reads the plan. */
    public void load() {
        coming = shifts.coming();
        waiting = debriefs.waiting();
        counsellors = fmt.byName(shifts.counsellors(), Choice::name);
        counts = chats.counts();
    }

    /** Plans a shift. */
    public String plan() {
        shifts.plan(new ShiftCommand(counsellor, day, from, to));
        PageMessages.saved();
        return HERE;
    }

    /** Takes a shift out of the plan. */
    public String cancel(String id) {
        shifts.cancel(id);
        PageMessages.saved();
        return HERE;
    }

    /** Notes that they have talked. */
    public String finish(String id) {
        debriefs.finish(id);
        PageMessages.saved();
        return HERE;
    }

    public List<ShiftLine> getComing() {
        return coming;
    }

    public List<DebriefLine> getWaiting() {
        return waiting;
    }

    public List<Choice> getCounsellors() {
        return counsellors;
    }

    public ChatCounts getCounts() {
        return counts;
    }

    public String getCounsellor() {
        return counsellor;
    }

    public void setCounsellor(String counsellor) {
        this.counsellor = counsellor;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getTo() {
        return to;
    }

    public void setTo(LocalTime to) {
        this.to = to;
    }
}
