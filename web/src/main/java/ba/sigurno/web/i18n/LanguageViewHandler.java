package ba.sigurno.web.i18n;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Gives every view the language that its address names, or that its reader chose; and quiet pages their address. */
public class LanguageViewHandler extends ViewHandlerWrapper {

    /** Wraps the handler of the server. */
    public LanguageViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        return AddressedLanguage.of(request)
                .orElseGet(() -> LanguageCookie.read(request))
                .getLocale();
    }

    /** Forms of a page with a quiet address are sent there, in the language that they are read in. */
    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        return QuietAddress.of(request)
                .map(address -> request.getContextPath() + address + "?lang="
                        + LanguageBacking.of(context).getTag())
                .orElseGet(() -> super.getActionURL(context, viewId));
    }
}
