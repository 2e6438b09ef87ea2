package ba.sigurno.web.workshop.proposal;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.workshop.proposal.SeasonPlaceColumn;
import ba.sigurno.ejb.workshop.proposal.SeasonPlaceFilter;
import ba.sigurno.ejb.workshop.proposal.SeasonPlaceLine;
import ba.sigurno.ejb.workshop.proposal.SeasonProposalCommand;
import ba.sigurno.ejb.workshop.proposal.SeasonProposalService;
import ba.sigurno.ejb.workshop.proposal.SeasonProposalView;
import ba.sigurno.persistence.workshop.proposal.SeasonProposal;
import ba.sigurno.persistence.workshop.proposal.SeasonScope;
import ba.sigurno.web.entity.ChosenRows;
import ba.sigurno.web.entity.LazyRows;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lets a planner have a season proposed, see its places with their reasons, and accept all or the ticked ones. */
@Named
@RequestScoped
public class SeasonProposalBacking {

    private static final String HERE = "/workshop/proposal/season-proposal?faces-redirect=true&includeViewParams=true";

    /** Most of what can be gained is gained by then. */
    private static final int USUAL_MINUTES = 5;

    @Inject
    private SeasonProposalService proposals;

    @Inject
    private ChosenRows chosen;

    @Inject
    private LanguageBacking language;

    @Inject
    private Clock clock;

    private SeasonPlaceFilter show;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private int minutes = USUAL_MINUTES;
    private SeasonScope scope = SeasonScope.WAITING;
    private LocalDate movableFrom;
    private SeasonProposalView proposal;
    private final LazyRows<SeasonPlaceLine> rows =
            new LazyRows<>(List.of(SeasonPlaceColumn.values()), () -> Sort.by(SeasonPlaceColumn.DAY), this::page);

    /** Reads the proposal that there is. */
    public void load() {
        proposal = proposals.current().orElse(null);
        firstDay = SeasonProposal.usualFirstDay(LocalDate.now(clock));
        lastDay = SeasonProposal.usualLastDay(firstDay);
    }

    private Page<SeasonPlaceLine> page(Sort sort, int wished) {
        return proposals.places(show == null ? SeasonPlaceFilter.ALL : show, sort, wished, language.getCurrent());
    }

    /** Begins a proposal; the page shows how far it is. */
    public String begin() {
        proposals.begin(new SeasonProposalCommand(firstDay, lastDay, scope, movableFrom, minutes));
        return "/workshop/proposal/season-proposal?faces-redirect=true";
    }

    /** Goes on with the proposal, around what was changed by hand. */
    public String goOn() {
        proposals.goOn(minutes);
        return "/workshop/proposal/season-proposal?faces-redirect=true";
    }

    /** Ends the work with the best plan until now. */
    public String stop() {
        proposals.stop();
        PageMessages.info("workshop_season_proposal_stopping");
        return HERE;
    }

    /** Plans what is ticked as proposed. */
    public String accept() {
        return accept(chosen.required());
    }

    /** Plans the soonest of what is not accepted, as many as can be at once. */
    public String acceptAll() {
        return accept(proposals.open());
    }

    private String accept(Collection<String> places) {
        try {
            chosen.each(
                    proposals.inOrder(places),
                    "workshop_season_proposal_accepted_done",
                    id -> proposals.accept(id, language.getCurrent()),
                    this::names);
        } finally {
            proposals.tell();
        }
        return HERE;
    }

    private Map<String, String> names(Collection<String> places) {
        return proposals.names(places, language.getCurrent());
    }

    /** Returns what can be shown besides all. */
    public List<SelectItem> getFilters() {
        return Stream.of(SeasonPlaceFilter.PLACED, SeasonPlaceFilter.UNPLACED)
                .map(each ->
                        new SelectItem(each, Messages.text(language.getCurrent(), "workshop_season_proposal_" + each)))
                .toList();
    }

    /** Returns what a proposal can be about. */
    public List<SelectItem> getScopes() {
        return Stream.of(SeasonScope.values())
                .map(each -> new SelectItem(
                        each, Messages.text(language.getCurrent(), "workshop_season_proposal_scope_" + each)))
                .toList();
    }

    /** Returns how many are accepted at once at most. */
    public int getMaxAtOnce() {
        return SeasonProposalService.MAX_AT_ONCE;
    }

    /** Returns the longest time for which is worked at it, in minutes. */
    public int getMaxMinutes() {
        return SeasonProposal.MAX_MINUTES;
    }

    /** Returns the proposal; null while there is none. */
    public SeasonProposalView getProposal() {
        return proposal;
    }

    /** Returns whether it is being worked out. */
    public boolean isRunning() {
        return proposal != null && proposal.work() != null && proposal.work().running();
    }

    /** Returns its places. */
    public LazyRows<SeasonPlaceLine> getRows() {
        return rows;
    }

    public SeasonPlaceFilter getShow() {
        return show;
    }

    public void setShow(SeasonPlaceFilter show) {
        this.show = show;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public SeasonScope getScope() {
        return scope;
    }

    public void setScope(SeasonScope scope) {
        this.scope = scope;
    }

    /** Returns from which day on what is planned may be moved; null from the first day on. */
    public LocalDate getMovableFrom() {
        return movableFrom;
    }

    public void setMovableFrom(LocalDate movableFrom) {
        this.movableFrom = movableFrom;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }
}
