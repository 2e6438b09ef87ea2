package ba.sigurno.web.curriculum.codes;

import ba.sigurno.ejb.curriculum.codes.CodesPage;
import ba.sigurno.ejb.curriculum.codes.CurriculumCodes;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Maintains the codes of an authority's own curriculum: {@code authority} is its code. */
@Named
@RequestScoped
public class CodesBacking {

    /** The longest list that is read, in characters; a full one of usual texts is far shorter. */
    private static final int MAX_TEXT = 300_000;

    @Inject
    private CurriculumCodes codes;

    @Inject
    private LanguageBacking language;

    private String authority;
    private CodesPage page;
    private String text;
    private String stamp;

    /** Reads the codes, once an authority is chosen. */
    public void load() {
        if (authority != null) {
            page = codes.get(authority);
            text = page.text();
            stamp = page.stamp();
        }
    }

    /** Saves the list. */
    public String save() {
        codes.replace(authority, text == null ? "" : text, stamp);
        PageMessages.saved();
        return "/curriculum/codes/codes.xhtml?faces-redirect=true&authority=" + authority;
    }

    /** Returns the authorities to choose from. */
    public List<SelectItem> getAuthorities() {
        return codes.authorities().stream()
                .map(each -> new SelectItem(each.getCode(), Localised.text(each.getTexts(), language.getCurrent())))
                .toList();
    }

    /** Returns the codes as they are stored; null as long as no authority is chosen. */
    public CodesPage getPage() {
        return page;
    }

    public int getMaxText() {
        return MAX_TEXT;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** Returns the state of the list that the form began from. */
    public String getStamp() {
        return stamp;
    }

    public void setStamp(String stamp) {
        this.stamp = stamp;
    }
}
