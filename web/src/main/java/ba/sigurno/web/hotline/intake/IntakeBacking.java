package ba.sigurno.web.hotline.intake;

import ba.sigurno.ejb.hotline.intake.IntakeService;
import ba.sigurno.ejb.hotline.intake.ReportTexts;
import ba.sigurno.ejb.identity.access.AnonymousPlaces;
import ba.sigurno.persistence.hotline.intake.ContentKind;
import ba.sigurno.persistence.hotline.intake.ReportTheme;
import ba.sigurno.persistence.hotline.intake.SiteKind;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.text.TypedCode;
import ba.sigurno.web.http.ClientAddress;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;

/**
 * The form by which anybody reports an address. Each step is sent and stored by itself, and answered by the next one: the
 * browser carries the ticket of the report in the body of the form, so there is no session, no cookie and no address in
 * which it would show.
 */
@Named
@RequestScoped
public class IntakeBacking {

    /** The steps, in their order. */
    public enum Step {
        ADDRESS,
        THEME,
        PLACE,
        CONTACT,
        RECEIPT,
        DONE
    }

    @Inject
    private IntakeService service;

    @Inject
    private AnonymousPlaces places;

    @Inject
    private LanguageBacking language;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param(name = "step")
    private String sent;

    private Step step;
    private String ticket;
    private String address;
    private ReportTheme theme;
    private ContentKind contentKind;
    private SiteKind siteKind;
    private String comment;
    private String email;
    private String typed;
    private TypedCode receipt;

    /** Takes the step that was sent before the page is made, which has none of the others. */
    @PostConstruct
    void takeStep() {
        step = Stream.of(Step.values())
                .filter(each -> each.name().equals(sent))
                .findFirst()
                .orElse(Step.ADDRESS);
    }

    /** Finds the receipt, where the step that was sent shows it. */
    public void load() {
        if (ticket == null) {
            step = Step.ADDRESS;
        } else if (step == Step.RECEIPT) {
            receipt = service.receipt(ticket);
        }
    }

    /** Stores the address, which makes it a report. */
    public void receive() {
        ticket = service.receive(address, language.getCurrent(), places.of(ClientAddress.of(request)));
        step = Step.THEME;
    }

    /** Stores what it is about. */
    public void describe() {
        service.describe(ticket, theme);
        step = Step.PLACE;
    }

    /** Stores what and where it is. */
    public void specify() {
        service.specify(ticket, contentKind, siteKind, comment);
        step = Step.CONTACT;
    }

    /** Stores an address to write to, if one was given. */
    public void leaveContact() {
        service.leaveContact(ticket, email);
        receipt = service.receipt(ticket);
        step = Step.RECEIPT;
    }

    /** Goes on when the receipt was typed as it is shown. */
    public void confirm() {
        DomainException.require(
                ReportTexts.readReceipt(typed)
                        .filter(service.receipt(ticket)::equals)
                        .isPresent(),
                "hotline_rule_other_receipt");
        step = Step.DONE;
    }

    /** Goes on without that. */
    public void leave() {
        step = Step.DONE;
    }

    public List<ReportTheme> getThemes() {
        return List.of(ReportTheme.values());
    }

    public List<ContentKind> getContentKinds() {
        return List.of(ContentKind.values());
    }

    public List<SiteKind> getSiteKinds() {
        return List.of(SiteKind.values());
    }

    /** Returns the receipt, where it is shown. */
    public TypedCode getReceipt() {
        return receipt;
    }

    /** Returns the number of the step, from 1. */
    public int getNumber() {
        return step.ordinal() + 1;
    }

    public Step getStep() {
        return step;
    }

    public String getTicket() {
        return ticket;
    }

    public void setTicket(String ticket) {
        this.ticket = ticket;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public ReportTheme getTheme() {
        return theme;
    }

    public void setTheme(ReportTheme theme) {
        this.theme = theme;
    }

    public ContentKind getContentKind() {
        return contentKind;
    }

    public void setContentKind(ContentKind contentKind) {
        this.contentKind = contentKind;
    }

    public SiteKind getSiteKind() {
        return siteKind;
    }

    public void setSiteKind(SiteKind siteKind) {
        this.siteKind = siteKind;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
