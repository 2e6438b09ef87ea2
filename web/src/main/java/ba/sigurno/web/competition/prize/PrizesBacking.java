package ba.sigurno.web.competition.prize;

import ba.sigurno.ejb.competition.prize.DrawInfo;
import ba.sigurno.ejb.competition.prize.DrawService;
import ba.sigurno.ejb.competition.prize.DrawnPrize;
import ba.sigurno.ejb.competition.prize.Lottery;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.work.WorkProgress;
import ba.sigurno.persistence.competition.entry.EntryCode;
import ba.sigurno.persistence.competition.prize.Winner;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Draws prizes and hands them over: {@code id} is the public id of the edition, {@code number} the number of a claim.
 */
@Named
@RequestScoped
public class PrizesBacking {

    private static final String HERE = "/competition/prize/prizes?faces-redirect=true&includeViewParams=true";

    @Inject
    private Lottery lottery;

    @Inject
    private DrawService draws;

    @Inject
    private LanguageBacking language;

    private String id;
    private String number;
    private int page = 1;
    private DrawInfo draw;
    private Page<DrawnPrize> prizes;
    private WorkProgress listing;

    /** Reads the draw and its prizes. */
    public void load() {
        // Before the draw: it is over only when the list is stored, so who sees it over sees the list too.
        listing = lottery.listing(id).orElse(null);
        draw = draws.get(id, 1, language.getCurrent());
        prizes = draw.listedAt() == null
                ? Page.of(List.of(), 1, 0, Page.SIZE)
                : lottery.prizes(id, number, page, language.getCurrent());
    }

    /** Begins to publish the list of tickets; the page shows how far it is. */
    public String publish() {
        lottery.publish(id);
        return HERE;
    }

    /** Draws the winners. */
    public String draw() {
        return act("competition_prizes_drawn", () -> lottery.draw(id));
    }

    /** Notes that a prize was handed over. */
    public String handOver(String claim) {
        return act("competition_prizes_handed_over", () -> lottery.handOver(id, claim));
    }

    private String act(String done, Runnable action) {
        action.run();
        PageMessages.info(done);
        return HERE;
    }

    /** Returns why a ticket that was drawn has no claim: until when there is time, that it lapsed, or that it is a reserve. */
    public String unclaimed(Winner winner) {
        var current = language.getCurrent();
        if (winner.claimUntil() == null) {
            return Messages.text(current, "competition_draw_reserve");
        }
        return winner.prize() == null
                ? Messages.text(current, "competition_draw_lapsed")
                : Messages.text(current, "competition_prizes_unclaimed", Dates.dateTime(current, winner.claimUntil()));
    }

    /** Formats the number of a claim as people read it. */
    public String shown(String claim) {
        return EntryCode.shown(claim);
    }

    /** Returns how far the list of tickets is; null when nobody asked for it. */
    public WorkProgress getListing() {
        return listing;
    }

    public DrawInfo getDraw() {
        return draw;
    }

    /** Returns the page of prizes; null before they are drawn. */
    public Page<DrawnPrize> getPrizes() {
        return prizes;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
