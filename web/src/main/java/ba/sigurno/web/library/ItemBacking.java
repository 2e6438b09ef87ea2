package ba.sigurno.web.library;

import ba.sigurno.ejb.library.feed.LearningResourceJson;
import ba.sigurno.ejb.library.item.ItemView;
import ba.sigurno.ejb.library.item.LibraryItemService;
import ba.sigurno.ejb.mail.SiteAddress;
import ba.sigurno.web.i18n.FormatBacking;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;

/** Shows an item of the library to everybody, and to search engines: {@code id} is its slug, {@code lang} the language of the address. */
@Named
@RequestScoped
public class ItemBacking {

    @Inject
    private LibraryItemService items;

    @Inject
    private LanguageBacking language;

    @Inject
    private FormatBacking format;

    @Inject
    private SiteAddress site;

    private String id;
    private String lang;
    private ItemView item;

    /** Reads the page; not found when there is no such item that is published. */
    public void load() {
        item = items.item(id, language.getCurrent());
    }

    public ItemView getItem() {
        return item;
    }

    /** Returns the address of this page in the language with a tag. */
    public String address(String tag) {
        return site.page("/library/item.xhtml?id=" + id + "&lang=" + tag);
    }

    private String document(String end) {
        return site.page("/api/library/" + id + end + "?lang=" + item.language().getTag());
    }

    /** Returns the name of the site that shows the film. */
    public String getFilmSite() {
        return URI.create(item.film()).getHost();
    }

    /** Returns the item as a LearningResource of schema.org, in JSON that can stand inside a script element. */
    public String getStructuredData() {
        // Nothing in it may end the element.
        return LearningResourceJson.of(item, format.text("app_brand"), this::address, this::document)
                .toString()
                .replace("<", "\\u003c");
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getLang() {
        return lang;
    }

    public void setLang(String lang) {
        this.lang = lang;
    }
}
