package ba.sigurno.web.identity.admission;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.identity.admission.InvitationDocument;
import ba.sigurno.ejb.identity.admission.InvitationEffect;
import ba.sigurno.ejb.identity.admission.InvitationLine;
import ba.sigurno.ejb.identity.admission.TeamInvitationListService;
import ba.sigurno.ejb.work.WorkProgress;
import ba.sigurno.persistence.identity.admission.TeamInvitationList;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Shows what becomes of a list of people to invite, row by row, and sends its invitations. */
@Named
@RequestScoped
public class ReviewInvitationsBacking {

    @Inject
    private TeamInvitationListService lists;

    @Inject
    private LanguageBacking language;

    private String id;
    private int page = 1;
    private WorkProgress work;
    private TeamInvitationList list;
    private InvitationDocument document;
    private Page<InvitationLine> lines;

    /** Reads how far the sending is, and then the list. */
    public void load() {
        work = lists.progress(id).orElse(null);
        list = lists.get(id);
        document = lists.document(id);
        var all = document.lines();
        int shown = Page.within(page, all.size(), Page.SIZE);
        lines = Page.of(
                all.stream()
                        .skip(Page.offset(shown, Page.SIZE))
                        .limit(Page.SIZE)
                        .toList(),
                shown,
                all.size(),
                Page.SIZE);
    }

    /** Begins to send the invitations. */
    public String send() {
        lists.send(id);
        return "/identity/admission/review-invitations?faces-redirect=true&id=" + id;
    }

    /** Returns what becomes of rows of the list. */
    public List<InvitationEffect> getEffects() {
        return Stream.of(InvitationEffect.values())
                .filter(each -> document.count(each) > 0)
                .toList();
    }

    /** Returns the word for what becomes of a row. */
    public String label(InvitationEffect each) {
        return Messages.text(language.getCurrent(), "identity_invitation_effect_" + each);
    }

    /** Returns its tone. */
    public String tone(InvitationEffect each) {
        return switch (each) {
            case BAD, DISPOSABLE, DOUBLE -> "harm";
            case NEW, ELSEWHERE -> "ok";
            case INVITED, PRESENT -> "info";
        };
    }

    /** Returns whether the invitations can be sent now. */
    public boolean isReady() {
        return list.getSentAt() == null && document.isFit() && (work == null || !work.running());
    }

    /** Returns how far the sending is; null before. */
    public WorkProgress getWork() {
        return work;
    }

    public TeamInvitationList getList() {
        return list;
    }

    public InvitationDocument getDocument() {
        return document;
    }

    /** Returns the rows on the page. */
    public Page<InvitationLine> getLines() {
        return lines;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
