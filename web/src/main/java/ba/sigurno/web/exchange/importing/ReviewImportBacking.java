package ba.sigurno.web.exchange.importing;

import ba.sigurno.ejb.exchange.format.Finding;
import ba.sigurno.ejb.exchange.importing.ImportFilter;
import ba.sigurno.ejb.exchange.importing.ImportReport;
import ba.sigurno.ejb.exchange.importing.ImportService;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import ba.sigurno.persistence.exchange.importing.ImportState;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows the items read from a file, and the choice of those to import. */
@Named
@RequestScoped
public class ReviewImportBacking {

    @Inject
    private ImportService imports;

    @Inject
    private LanguageBacking language;

    private String id;
    private ExchangeEffect effect;
    private QuestionType type;
    private int page = 1;
    private boolean submit = true;
    private ImportReport report;
    private final Map<Integer, Boolean> marks = new HashMap<>();

    /** Reads the page. */
    public void load() {
        report = imports.report(id, filter(), page);
        report.items().items().forEach(line -> marks.put(line.position(), line.chosen()));
    }

    /** Returns the report. */
    public ImportReport getReport() {
        return report;
    }

    /** Returns whether the item at a position is marked, for those on this page. */
    public Map<Integer, Boolean> getMarks() {
        return marks;
    }

    /** Stores the marks on this page. */
    public String keep() {
        keepMarks();
        PageMessages.info("exchange_review_import_kept");
        return here();
    }

    private void keepMarks() {
        var chosen = marks.keySet().stream().filter(marks::get).collect(Collectors.toSet());
        imports.choose(id, List.copyOf(marks.keySet()), chosen);
    }

    private ImportFilter filter() {
        return new ImportFilter(effect, type);
    }

    /** Returns whether only some of the items are shown, which then are those that are chosen together. */
    public boolean isFiltered() {
        return !filter().equals(ImportFilter.ALL);
    }

    /** Chooses all understood items of those the filter shows. */
    public String all() {
        imports.chooseAll(id, filter(), true);
        return here();
    }

    /** Chooses none of the items the filter shows. */
    public String none() {
        imports.chooseAll(id, filter(), false);
        return here();
    }

    /** Chooses the items that are imported whole. */
    public String whole() {
        imports.chooseWhole(id);
        return here();
    }

    /** Imports the chosen items, the marks of this page included. */
    public String take() {
        if (isOpen()) {
            keepMarks();
        }
        imports.take(id, submit);
        return "/exchange/importing/review-import?faces-redirect=true&id=" + id;
    }

    /** Discards the import. */
    public String discard() {
        imports.discard(id);
        PageMessages.info("exchange_review_import_discarded");
        return "/exchange/importing/import?faces-redirect=true";
    }

    private String here() {
        return "/exchange/importing/review-import?faces-redirect=true&includeViewParams=true";
    }

    /** Returns the effects to filter by, with the number of their items. */
    public List<SelectItem> getEffects() {
        return Arrays.stream(ExchangeEffect.values())
                .map(each -> new SelectItem(
                        each,
                        Messages.text(language.getCurrent(), "exchange_effect_" + each) + " ("
                                + report.counts().with(each) + ")"))
                .toList();
    }

    /**
     * Returns whether there is something to choose. A click is taken before that is known to be over; the service
     * checks it.
     */
    public boolean isOpen() {
        return report.file().getState() == ImportState.READ && !report.isBusy();
    }

    /** Returns a finding in words. */
    public String say(Finding finding) {
        return Messages.text(
                language.getCurrent(), finding.key(), finding.arguments().toArray());
    }

    /** Returns the problem with the file as a whole. */
    public String getProblem() {
        var file = report.file();
        return file.getProblemKey()
                .map(key -> Messages.text(language.getCurrent(), key, (Object[])
                        file.getProblemText().split("\n")))
                .orElse("");
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public ExchangeEffect getEffect() {
        return effect;
    }

    public void setEffect(ExchangeEffect effect) {
        this.effect = effect;
    }

    public QuestionType getType() {
        return type;
    }

    public void setType(QuestionType type) {
        this.type = type;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    /** Returns whether imported questions are submitted for review at once. */
    public boolean isSubmit() {
        return submit;
    }

    public void setSubmit(boolean submit) {
        this.submit = submit;
    }
}
