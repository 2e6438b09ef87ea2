package ba.sigurno.web.youthpanel.peer;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.youthpanel.peer.PeerSessionColumn;
import ba.sigurno.ejb.youthpanel.peer.PeerSessionCommand;
import ba.sigurno.ejb.youthpanel.peer.PeerSessionLine;
import ba.sigurno.ejb.youthpanel.peer.PeerSessionService;
import ba.sigurno.persistence.youthpanel.peer.PeerFeedback;
import ba.sigurno.web.entity.LazyRows;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Lists the sessions that members held, and records one. */
@Named
@RequestScoped
public class PeerSessionsBacking {

    @Inject
    private PeerSessionService sessions;

    @Inject
    private LanguageBacking language;

    private List<Choice> members;
    private String school;
    private String topic;
    private String className;
    private LocalDate heldOn;
    private Integer minutes;
    private Integer reached;
    private String first;
    private String second;
    private String adult;
    private Integer liked = 0;
    private Integer neutral = 0;
    private Integer disliked = 0;

    private final LazyRows<PeerSessionLine> rows = new LazyRows<>(
            List.of(PeerSessionColumn.values()), (sort, page) -> sessions.search(sort, page, language.getCurrent()));

    /** Reads who can have held one. */
    public void load() {
        members = sessions.members();
    }

    /** Records a session. */
    public String record() {
        sessions.record(new PeerSessionCommand(
                school,
                topic,
                className,
                heldOn,
                minutes,
                reached,
                first,
                second,
                adult,
                new PeerFeedback(liked, neutral, disliked)));
        PageMessages.saved();
        return "/youthpanel/peer/peer-sessions?faces-redirect=true";
    }

    public LazyRows<PeerSessionLine> getRows() {
        return rows;
    }

    /** Returns the members who can have held one. */
    public List<Choice> getMembers() {
        return members;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getClassName() {
        return className;
    }

    public void setClassName(String className) {
        this.className = className;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public Integer getReached() {
        return reached;
    }

    public void setReached(Integer reached) {
        this.reached = reached;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getSecond() {
        return second;
    }

    public void setSecond(String second) {
        this.second = second;
    }

    public String getAdult() {
        return adult;
    }

    public void setAdult(String adult) {
        this.adult = adult;
    }

    public Integer getLiked() {
        return liked;
    }

    public void setLiked(Integer liked) {
        this.liked = liked;
    }

    public Integer getNeutral() {
        return neutral;
    }

    public void setNeutral(Integer neutral) {
        this.neutral = neutral;
    }

    public Integer getDisliked() {
        return disliked;
    }

    public void setDisliked(Integer disliked) {
        this.disliked = disliked;
    }
}
