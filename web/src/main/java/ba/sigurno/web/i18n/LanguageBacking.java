package ba.sigurno.web.i18n;

import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The reader's language and the ones to choose from: {@code #{language.tag}}, {@code #{language.all}}. */
@Named("language")
@RequestScoped
public class LanguageBacking {

    @Inject
    private HttpServletRequest request;

    /** Returns the language of this page. */
    public Language getCurrent() {
        var faces = FacesContext.getCurrentInstance();
        return faces == null ? LanguageCookie.read(request) : of(faces);
    }

    /** Returns its BCP 47 tag, for {@code <html lang>}. */
    public String getTag() {
        return getCurrent().getTag();
    }

    /** Returns all languages of the product. */
    public List<Language> getAll() {
        return List.of(Language.values());
    }

    /** Returns all languages to choose from, each by its own name. */
    public List<SelectItem> getChoices() {
        return getAll().stream()
                .map(one -> new SelectItem(one, one.getNativeName()))
                .toList();
    }

    /** Returns the address of this page, to come back to after the language was changed. */
    public String getHere() {
        return AddressedLanguage.leftOut(LocalPath.here(request));
    }

    /** Returns the language of the view that is being shown; of the request where there is no view yet. */
    static Language of(FacesContext faces) {
        if (faces == null) {
            return LanguageCookie.DEFAULT;
        }
        if (faces.getViewRoot() != null && faces.getViewRoot().getLocale() != null) {
            return Language.nearest(faces.getViewRoot().getLocale()).orElse(LanguageCookie.DEFAULT);
        }
        return LanguageCookie.read(
                (HttpServletRequest) faces.getExternalContext().getRequest());
    }
}
