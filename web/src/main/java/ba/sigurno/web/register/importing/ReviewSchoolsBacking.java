package ba.sigurno.web.register.importing;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.register.importing.FieldChange;
import ba.sigurno.ejb.register.importing.ListDocument;
import ba.sigurno.ejb.register.importing.ListEffect;
import ba.sigurno.ejb.register.importing.ListLine;
import ba.sigurno.ejb.register.importing.SchoolListService;
import ba.sigurno.persistence.register.importing.RegisterImport;
import ba.sigurno.web.i18n.FormatBacking;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Shows what a list of schools changes in the register, row by row, and takes it or takes it back. */
@Named
@RequestScoped
public class ReviewSchoolsBacking {

    @Inject
    private SchoolListService lists;

    @Inject
    private LanguageBacking language;

    @Inject
    private FormatBacking format;

    private String id;
    private ListEffect effect;
    private int page = 1;
    private RegisterImport file;
    private ListDocument document;
    private Page<ListLine> lines;

    /** Reads the list. */
    public void load() {
        file = lists.get(id);
        document = lists.document(id);
        var matching = document.lines().stream()
                .filter(line -> effect == null || line.effect() == effect)
                .toList();
        int shown = Page.within(page, matching.size(), Page.SIZE);
        lines = Page.of(
                matching.stream()
                        .skip(Page.offset(shown, Page.SIZE))
                        .limit(Page.SIZE)
                        .toList(),
                shown,
                matching.size(),
                Page.SIZE);
    }

    /** Takes all of it into the register. */
    public String take() {
        lists.take(id);
        PageMessages.info("register_review_taken");
        return here();
    }

    /** Takes it back. */
    public String undo() {
        lists.undo(id);
        PageMessages.info("register_review_undone");
        return here();
    }

    private String here() {
        return "/register/importing/review-schools?faces-redirect=true&id=" + id;
    }

    /** Returns the effects that rows of the list have, with their counts. */
    public List<SelectItem> getEffects() {
        return Stream.of(ListEffect.values())
                .filter(each -> document.count(each) > 0)
                .map(each -> new SelectItem(each, label(each) + " (" + document.count(each) + ")"))
                .toList();
    }

    /** Returns the word for an effect. */
    public String label(ListEffect each) {
        return Messages.text(language.getCurrent(), "register_effect_" + each);
    }

    /** Returns the title of a field that changes. */
    public String title(FieldChange change) {
        return change.grade() == null
                ? Messages.text(language.getCurrent(), change.column())
                : Messages.text(language.getCurrent(), change.column(), change.grade());
    }

    /** Returns a value of a field that changes, in words; empty when there is none. */
    public String value(FieldChange change, String value) {
        if (value == null) {
            return "";
        }
        return switch (change.column()) {
            case "register_column_kind" -> Messages.text(language.getCurrent(), "school_kind_" + value);
            case "register_column_municipality" -> format.name(value.substring(value.indexOf('/') + 1));
            case "register_column_closed_on" -> format.date(LocalDate.parse(value));
            default -> format.name(value);
        };
    }

    /** Returns the tone of an effect. */
    public String tone(ListEffect each) {
        return switch (each) {
            case BAD, CLASH -> "harm";
            case NEW -> "ok";
            case CLOSED, CHANGED -> "wait";
            case SAME -> "info";
        };
    }

    /** Returns the titles of columns that are not read. */
    public String getIgnored() {
        return String.join(", ", document.ignored());
    }

    public RegisterImport getFile() {
        return file;
    }

    public ListDocument getDocument() {
        return document;
    }

    /** Returns the rows on the page. */
    public Page<ListLine> getLines() {
        return lines;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public ListEffect getEffect() {
        return effect;
    }

    public void setEffect(ListEffect effect) {
        this.effect = effect;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
