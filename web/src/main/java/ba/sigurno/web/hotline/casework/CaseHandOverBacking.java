package ba.sigurno.web.hotline.casework;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.hotline.handover.HandOverPage;
import ba.sigurno.ejb.hotline.handover.HandOverQueryService;
import ba.sigurno.ejb.hotline.handover.HandOverService;
import ba.sigurno.ejb.territory.JurisdictionService;
import ba.sigurno.persistence.hotline.handover.HandOverOutcome;
import ba.sigurno.persistence.hotline.handover.NotifyAnswer;
import ba.sigurno.persistence.hotline.handover.Receiver;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The part of the page of a report about its hand-overs: to whom, what was answered, and what is to be done after them. */
@Named
@RequestScoped
public class CaseHandOverBacking {

    @Inject
    private CaseBacking report;

    @Inject
    private HandOverQueryService query;

    @Inject
    private HandOverService handOvers;

    @Inject
    private JurisdictionService territories;

    @Inject
    private LanguageBacking language;

    @Inject
    private Clock clock;

    private HandOverPage view;
    private Map<String, String> names;
    private String chosen;
    private Receiver receiver;
    private Receiver called;
    private String reference;
    private NotifyAnswer answer;
    private HandOverOutcome outcome;
    private LocalDate day;
    private LocalTime time;

    /** Reads the hand-overs of the report; an acknowledgement is of now unless its time is typed. */
    public void load() {
        view = query.page(report.getId());
        names = territories.all(language.getCurrent()).stream().collect(Collectors.toMap(Choice::id, Choice::name));
        var now = LocalDateTime.now(clock);
        day = day == null ? now.toLocalDate() : day;
        time = time == null ? now.toLocalTime() : time;
    }

    /** Notes that the report was handed over. */
    public String handOver() {
        handOvers.handOver(report.getId(), receiver, reference);
        return CaseBacking.done();
    }

    /** Notes that a police unit was called. */
    public String alert() {
        handOvers.alert(report.getId(), called);
        return CaseBacking.done();
    }

    /** Notes that the receiver of the hand-over of the address has it. */
    public String acknowledge() {
        handOvers.acknowledge(report.getId(), chosen, day.atTime(time), reference);
        return CaseBacking.done();
    }

    /** Notes what that receiver says about telling the provider. */
    public String say() {
        handOvers.answer(report.getId(), chosen, answer);
        return CaseBacking.done();
    }

    /** Notes what came of it. */
    public String conclude() {
        handOvers.conclude(report.getId(), chosen, outcome);
        return CaseBacking.done();
    }

    /** Notes that it is still there. */
    public String stillUp() {
        handOvers.check(report.getId(), true);
        return CaseBacking.done();
    }

    /** Notes that it is gone. */
    public String removed() {
        handOvers.check(report.getId(), false);
        return CaseBacking.done();
    }

    /** Sends the notice for the provider as a file, which nothing keeps. */
    public void notice() throws IOException {
        var notice = handOvers.notice(report.getId());
        var faces = FacesContext.getCurrentInstance();
        var out = faces.getExternalContext();
        out.responseReset();
        out.setResponseContentType("application/json;charset=UTF-8");
        out.setResponseHeader("Content-Disposition", "attachment; filename=\"" + notice.name() + "\"");
        out.setResponseHeader("Cache-Control", "no-store");
        out.getResponseOutputStream().write(notice.json().getBytes(StandardCharsets.UTF_8));
        faces.responseComplete();
    }

    /** Returns the names of the territories by their codes. */
    public Map<String, String> getNames() {
        return names;
    }

    public List<Receiver> getUnits() {
        return Receiver.police();
    }

    public List<NotifyAnswer> getAnswers() {
        return List.of(NotifyAnswer.values());
    }

    public List<HandOverOutcome> getOutcomes() {
        return List.of(HandOverOutcome.values());
    }

    public HandOverPage getView() {
        return view;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public Receiver getReceiver() {
        return receiver;
    }

    public void setReceiver(Receiver receiver) {
        this.receiver = receiver;
    }

    public Receiver getCalled() {
        return called;
    }

    public void setCalled(Receiver called) {
        this.called = called;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public NotifyAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(NotifyAnswer answer) {
        this.answer = answer;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public HandOverOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(HandOverOutcome outcome) {
        this.outcome = outcome;
    }
}
