package ba.sigurno.web.curriculum.catalogue;

import ba.sigurno.ejb.curriculum.catalogue.PublicCatalogue;
import ba.sigurno.ejb.curriculum.catalogue.SheetPage;
import ba.sigurno.persistence.curriculum.module.ModulePage;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.stream.Stream;

/** A page of a module to print: {@code id} is its slug, {@code kind} plan, worksheets or family, {@code lang} the language. */
@Named
@RequestScoped
public class SheetBacking {

    private static final String LINE = "____";

    @Inject
    private PublicCatalogue catalogue;

    @Inject
    private LanguageBacking language;

    private String id;
    private String kind;
    private String lang;
    private SheetPage sheet;

    /** Reads the page; not found when the module has none of that kind. */
    public void load() {
        sheet = catalogue.sheet(id, kind(), language.getCurrent());
    }

    /** Returns its HTML, with lines to write on. */
    public String getHtml() {
        return sheet.html().replace(LINE, "<span class=\"write\"></span>");
    }

    /** Returns whether the way to help leads to the police too. */
    public boolean isPolice() {
        return sheet.help().stream().anyMatch(path -> !path.equals("everyday"));
    }

    /** Returns whether the way to help leads to an ambulance too. */
    public boolean isAmbulance() {
        return sheet.help().contains("life");
    }

    /** Returns the kind in lower case, as its messages name it. */
    public String getName() {
        return sheet.kind().name().toLowerCase(Locale.ROOT);
    }

    public SheetPage getSheet() {
        return sheet;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getLang() {
        return lang;
    }

    public void setLang(String lang) {
        this.lang = lang;
    }

    private ModulePage.Kind kind() {
        return Stream.of(ModulePage.Kind.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(kind))
                .findFirst()
                .orElse(null);
    }
}
