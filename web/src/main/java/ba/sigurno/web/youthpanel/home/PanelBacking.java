package ba.sigurno.web.youthpanel.home;

import ba.sigurno.ejb.youthpanel.consent.ConsentView;
import ba.sigurno.ejb.youthpanel.consent.OwnConsentService;
import ba.sigurno.ejb.youthpanel.home.HomeService;
import ba.sigurno.ejb.youthpanel.home.HomeView;
import ba.sigurno.ejb.youthpanel.idea.IdeaService;
import ba.sigurno.ejb.youthpanel.incident.IncidentService;
import ba.sigurno.ejb.youthpanel.message.MemberMessageService;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.youthpanel.message.PanelAudience;
import ba.sigurno.web.http.ClientAddress;
import ba.sigurno.web.youthpanel.consent.ConsentRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The page of a member, who has a code: the browser sends it in the body of each form, and nothing else remembers it. */
@Named
@RequestScoped
public class PanelBacking {

    @Inject
    private OwnConsentService consents;

    @Inject
    private HomeService home;

    @Inject
    private IdeaService ideas;

    @Inject
    private MemberMessageService messages;

    @Inject
    private IncidentService incidents;

    @Inject
    private HttpServletRequest request;

    private String held;
    private String code;
    private ConsentView consent;
    private HomeView view;
    private List<ConsentRow> rows = List.of();
    private String email;
    private String said;
    private String idea;
    private String title;
    private String words;
    private PanelAudience audience;
    private String text;
    private String ticket;
    private String wrong;
    private boolean nameless;

    /** Reads the page of the member whose code came with a form. */
    public void load() {
        if (held != null) {
            consents.look(held, place()).ifPresent(this::show);
        }
    }

    /** Lets in whoever has typed a code. */
    public void enter() {
        var found = consents.look(code, place());
        DomainException.require(found.isPresent(), "youthpanel_rule_code");
        held = code;
        show(found.get());
    }

    private void show(ConsentView shown) {
        consent = shown;
        rows = ConsentRow.of(shown);
        view = home.look(held, place()).orElse(null);
    }

    /** Takes what the member agrees to. */
    public void decide() {
        show(consents.decide(held, place(), ConsentRow.answers(rows), email));
        said = "youthpanel_own_done";
    }

    /** Withdraws everything. */
    public void withdraw() {
        show(consents.withdraw(held, place()));
        said = "youthpanel_own_done";
    }

    /** Votes for the idea of the form. */
    public void vote() {
        ideas.vote(held, place(), idea);
        again("youthpanel_home_voted");
    }

    /** Brings an idea. */
    public void addIdea() {
        ideas.add(held, place(), title, words);
        title = null;
        words = null;
        again("youthpanel_home_idea_added");
    }

    /** Writes a message. */
    public void write() {
        messages.write(held, place(), audience, text);
        audience = null;
        text = null;
        again("youthpanel_home_written");
    }

    /** Says that something is wrong. */
    public void report() {
        incidents.report(ticket, wrong, nameless);
        ticket = null;
        wrong = null;
        nameless = false;
        again("youthpanel_home_reported");
    }

    private void again(String key) {
        said = key;
        load();
    }

    private String place() {
        return ClientAddress.of(request);
    }

    /** Returns what the member is asked; null before a code was given. */
    public ConsentView getConsent() {
        return consent;
    }

    /** Returns what members see; null while the membership is not in force. */
    public HomeView getView() {
        return view;
    }

    public List<ConsentRow> getRows() {
        return rows;
    }

    /** Returns the beginning of the keys that explain the purposes, in words for the age. */
    public String getConsentWords() {
        return "youthpanel_assent_" + (consent.isYoung() ? "young" : "older");
    }

    /** Returns the message that says what has just been done; null for nothing. */
    public String getSaid() {
        return said;
    }

    /** Returns to whom a member can write: never to one adult alone. */
    public List<PanelAudience> getAudiences() {
        return List.of(PanelAudience.PANEL, PanelAudience.ADULTS);
    }

    /** Returns the code, to be sent with the next form. */
    public String getHeld() {
        return held;
    }

    public void setHeld(String held) {
        this.held = held;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** Returns the public id of the idea of the form. */
    public String getIdea() {
        return idea;
    }

    public void setIdea(String idea) {
        this.idea = idea;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public PanelAudience getAudience() {
        return audience;
    }

    public void setAudience(PanelAudience audience) {
        this.audience = audience;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** Returns the ticket of the form by which something wrong is told. */
    public String getTicket() {
        return ticket;
    }

    public void setTicket(String ticket) {
        this.ticket = ticket;
    }

    public String getWrong() {
        return wrong;
    }

    public void setWrong(String wrong) {
        this.wrong = wrong;
    }

    public boolean isNameless() {
        return nameless;
    }

    public void setNameless(boolean nameless) {
        this.nameless = nameless;
    }
}
