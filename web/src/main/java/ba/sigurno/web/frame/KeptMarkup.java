package ba.sigurno.web.frame;

import ba.sigurno.ejb.entity.LruCache;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;

/**
 * A part of a page that is the same in a language whenever its {@code key} is: its components are built and rendered once,
 * and then what came of it is kept. The key says everything that the part depends on, and is known when the view is built,
 * so that it depends on no row of a list. Without a key the part is built and rendered each time.
 */
@FacesComponent(KeptMarkup.TYPE)
public class KeptMarkup extends UIComponentBase {

    static final String TYPE = "sigurno.KeptMarkup";

    /** Some tens of kilobytes each: all lessons of a country's modules in some languages, and the drawings of pages. */
    private static final int MAX_KEPT = 500;

    private static final LruCache<Key, String> KEPT = new LruCache<>(MAX_KEPT);

    private Key built;
    private String markup;

    private record Key(String part, Locale language) {}

    /** Builds the components within only where their markup is not kept. */
    public static class Handler extends ComponentHandler {

        /** Creates the handler of a tag. */
        public Handler(ComponentConfig config) {
            super(config);
        }

        @Override
        public void applyNextHandler(FaceletContext context, UIComponent component) throws IOException {
            if (!((KeptMarkup) component).find(context.getFacesContext())) {
                super.applyNextHandler(context, component);
            }
        }
    }

    /**
     * Remembers the markup, if it is kept: until it is rendered others may push it out. When a form comes back, the view is
     * built before the data of the page is read.
     */
    private boolean find(FacesContext faces) {
        if (faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            built = key(faces);
            markup = built == null ? null : KEPT.get(built).orElse(null);
        }
        return markup != null;
    }

    private Key key(FacesContext faces) {
        var part = (String) getAttributes().get("key");
        return part == null ? null : new Key(part, faces.getViewRoot().getLocale());
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        var key = key(faces);
        if (key == null) {
            super.encodeChildren(faces);
        } else if (markup == null) {
            faces.getResponseWriter().write(KEPT.put(key, render(faces)));
        } else if (key.equals(built)) {
            faces.getResponseWriter().write(markup);
        } else {
            throw new IllegalStateException(key + " was " + built + " when the view was built");
        }
    }

    private String render(FacesContext faces) throws IOException {
        var page = faces.getResponseWriter();
        var part = new StringWriter();
        faces.setResponseWriter(page.cloneWithWriter(part));
        try {
            super.encodeChildren(faces);
        } finally {
            faces.setResponseWriter(page);
        }
        return part.toString();
    }
}
