package ba.sigurno.web.competition.edition;

import ba.sigurno.ejb.competition.edition.EditedPaper;
import ba.sigurno.ejb.competition.edition.EditionEditing;
import ba.sigurno.ejb.competition.edition.EditionLine;
import ba.sigurno.ejb.competition.edition.PaperEditing;
import ba.sigurno.ejb.competition.edition.PaperLine;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.quiz.bank.BankLine;
import ba.sigurno.ejb.quiz.bank.BankService;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.ejb.EJBException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Edits the paper of an age band: {@code id} is the public id of the edition, {@code band} the code of the age band.
 * Questions are added and removed meanwhile, so the form lives as long as its view; nothing is stored before it is
 * saved.
 */
@Named
@ViewScoped
public class PaperBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Types that are answered by a tap. */
    private static final Set<QuestionType> TAPPED =
            Set.of(QuestionType.SINGLE_CHOICE, QuestionType.MULTIPLE_RESPONSE, QuestionType.TRUE_FALSE);

    @Inject
    private PaperEditing editing;

    @Inject
    private EditionEditing editions;

    @Inject
    private BankService bank;

    @Inject
    private LanguageBacking language;

    private final List<PaperLine> items = new ArrayList<>();
    private String id;
    private String band;
    private String title;
    private String ageBand;
    private int year;
    private boolean draft;
    private List<String> seen;
    private PaperSearch search;
    private String source;
    private List<PaperLine> theirs;
    private Page<BankLine> found;
    private List<EditionLine> sources;

    /** Opens the paper named in the address. */
    public void load() {
        items.addAll(open().items());
        search = new PaperSearch(band);
        sources = editions.list(1, language.getCurrent()).items().stream()
                .filter(edition -> !edition.id().equals(id))
                .toList();
    }

    private EditedPaper open() {
        var paper = editing.open(id, band, language.getCurrent());
        title = paper.title();
        year = paper.year();
        ageBand = paper.ageBand();
        draft = paper.draft();
        seen = ids(paper.items());
        return paper;
    }

    private static List<String> ids(List<PaperLine> items) {
        return new ArrayList<>(items.stream().map(PaperLine::questionId).toList());
    }

    /** Searches for questions, from the first page on. */
    public void look() {
        turn(1);
    }

    /** Turns to another page of the search. */
    public void turn(int page) {
        var filter = search.filter();
        found = bank.search(filter, filter.order(), page, language.getCurrent());
    }

    /** Adds a question at the end. */
    public void add(BankLine line) {
        if (!holds(line)) {
            items.add(new PaperLine(line.publicId(), line.stem(), line.languages(), false, false));
        }
    }

    /** Moves a question up (-1) or down (1). */
    public void move(PaperLine item, int by) {
        int from = items.indexOf(item);
        int to = from + by;
        if (from >= 0 && 0 <= to && to < items.size()) {
            items.add(to, items.remove(from));
        }
    }

    /** Removes a question. */
    public void remove(PaperLine item) {
        items.remove(item);
    }

    /** Takes over the paper of another edition for this age band, instead of the present one. */
    public void take() {
        var copied = editing.open(source, band, language.getCurrent()).items();
        items.clear();
        copied.stream().filter(item -> !item.retired()).forEach(items::add);
        PageMessages.info("competition_paper_taken");
    }

    /** Saves the paper; after a stale edit was reported, saving again overwrites. */
    public String save() {
        try {
            editing.save(id, band, seen, ids(items));
        } catch (EJBException e) {
            if (!(e.getCause() instanceof OptimisticLockException)) {
                throw e;
            }
            theirs = new ArrayList<>(open().items());
            PageMessages.error("competition_edition_stale");
            return null;
        }
        PageMessages.saved();
        return "/competition/edition/paper?faces-redirect=true&id=" + id + "&band=" + band;
    }

    /** Returns the usable questions that match the search; null before it. */
    public Page<BankLine> getFound() {
        return found;
    }

    /** Returns whether a question is on the paper. */
    public boolean holds(BankLine line) {
        return items.stream().anyMatch(item -> item.questionId().equals(line.publicId()));
    }

    /** Returns whether a question is answered by a tap. */
    public boolean tapped(BankLine line) {
        return TAPPED.contains(line.type());
    }

    /** Returns the editions whose paper can be taken. */
    public List<EditionLine> getSources() {
        return sources;
    }

    public List<PaperLine> getItems() {
        return items;
    }

    /** Returns the version that somebody else saved meanwhile; null when nobody did. */
    public List<PaperLine> getTheirs() {
        return theirs;
    }

    public PaperSearch getSearch() {
        return search;
    }

    /** Returns whether questions were searched for. */
    public boolean isSearched() {
        return found != null;
    }

    /** Returns whether the paper can still be changed. */
    public boolean isDraft() {
        return draft;
    }

    public String getTitle() {
        return title;
    }

    public int getYear() {
        return year;
    }

    public String getAgeBand() {
        return ageBand;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getBand() {
        return band;
    }

    public void setBand(String band) {
        this.band = band;
    }
}
