package ba.sigurno.web.frame;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.http.ScriptNonce;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.primefaces.config.PrimeConfiguration;
import org.primefaces.renderkit.HeadRenderer;
import org.primefaces.util.ResourceUtils;

/**
 * Writes {@code h:head}. PrimeFaces' own renderer, which this one extends, loads its settings and scripts into every page;
 * here only pages with one of its components get them, with our texts and our look for these.
 */
public class PageHead extends HeadRenderer {

    @Override
    public void encodeBegin(FacesContext faces, UIComponent head) throws IOException {
        if (ScriptNonce.isOfComponents(faces)) {
            super.encodeBegin(faces, head);
        } else {
            faces.getResponseWriter().startElement("head", head);
            for (var resource : faces.getViewRoot().getComponentResources(faces, "head")) {
                resource.encodeAll(faces);
            }
        }
    }

    /** Adds our texts and our look, instead of the library's texts, which know no Cyrillic script. */
    @Override
    protected void encodeLocaleResources(FacesContext faces, PrimeConfiguration configuration) {
        var language = Language.nearest(faces.getViewRoot().getLocale()).orElseThrow();
        ResourceUtils.addJavascriptResource(faces, null, "locales/" + language.getTag() + ".js");
        ResourceUtils.addStyleSheetResource(faces, null, "css/components.css");
    }
}
