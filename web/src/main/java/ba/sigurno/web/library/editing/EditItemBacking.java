package ba.sigurno.web.library.editing;

import ba.sigurno.ejb.library.editing.EditedItemView;
import ba.sigurno.ejb.library.editing.EditedLibrary;
import ba.sigurno.ejb.library.editing.ItemCommand;
import ba.sigurno.ejb.library.editing.LibraryEditing;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.item.ItemAudience;
import ba.sigurno.persistence.library.item.ItemKind;
import ba.sigurno.persistence.library.item.Licence;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says what is the same in every language of an item: {@code id} is its public id, none for a new one. */
@Named
@RequestScoped
public class EditItemBacking {

    @Inject
    private EditedLibrary library;

    @Inject
    private LibraryEditing editing;

    @Inject
    private LanguageBacking reader;

    private String id;
    private EditedItemView item;
    private String title;
    private Language language;
    private ItemKind kind;
    private List<String> audiences = new ArrayList<>();
    private List<String> ageBands = new ArrayList<>();
    private List<String> strands = new ArrayList<>();
    private List<String> authorities = new ArrayList<>();
    private Integer minutes;
    private Licence licence;
    private LocalDate reviewBy;
    private String film;

    /** Reads the item. */
    public void load() {
        if (id == null) {
            language = reader.getCurrent().isCyrillic() ? Language.SERBIAN_LATIN : reader.getCurrent();
            licence = Licence.CC_BY;
            return;
        }
        item = library.item(id, reader.getCurrent());
        var said = item.properties();
        kind = said.kind();
        audiences = new ArrayList<>(said.audiences().stream().map(Enum::name).toList());
        ageBands = new ArrayList<>(said.ageBands());
        strands = new ArrayList<>(said.strands());
        authorities = new ArrayList<>(said.authorities());
        minutes = said.minutes() == 0 ? null : said.minutes();
        licence = said.licence();
        reviewBy = said.reviewBy();
        film = said.film();
    }

    /** Saves it, and leads to the item; a new one to its first text. */
    public String save() {
        var command = new ItemCommand(
                kind,
                audiences.stream().map(ItemAudience::valueOf).toList(),
                ageBands,
                strands,
                authorities,
                minutes == null ? 0 : minutes,
                licence,
                reviewBy,
                film == null ? null : film.strip());
        if (id == null) {
            return "/library/editing/edit-item-text?faces-redirect=true&id=" + editing.create(command, language, title)
                    + "&language=" + language.getTag();
        }
        editing.describe(id, command);
        PageMessages.saved();
        return "/library/editing/edited-item?faces-redirect=true&id=" + id;
    }

    public EditedItemView getItem() {
        return item;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    /** Returns the language in which a new item is written first. */
    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public ItemKind getKind() {
        return kind;
    }

    public void setKind(ItemKind kind) {
        this.kind = kind;
    }

    public List<String> getAudiences() {
        return audiences;
    }

    public void setAudiences(List<String> audiences) {
        this.audiences = audiences;
    }

    public List<String> getAgeBands() {
        return ageBands;
    }

    public void setAgeBands(List<String> ageBands) {
        this.ageBands = ageBands;
    }

    public List<String> getStrands() {
        return strands;
    }

    public void setStrands(List<String> strands) {
        this.strands = strands;
    }

    /** Returns the codes of the authorities in whose jurisdictions it holds; none for the whole country. */
    public List<String> getAuthorities() {
        return authorities;
    }

    public void setAuthorities(List<String> authorities) {
        this.authorities = authorities;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public Licence getLicence() {
        return licence;
    }

    public void setLicence(Licence licence) {
        this.licence = licence;
    }

    public LocalDate getReviewBy() {
        return reviewBy;
    }

    public void setReviewBy(LocalDate reviewBy) {
        this.reviewBy = reviewBy;
    }

    public String getFilm() {
        return film;
    }

    public void setFilm(String film) {
        this.film = film;
    }
}
