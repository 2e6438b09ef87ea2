package ba.sigurno.web.frame;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Makes the views of pupils, of the public and of the wall transient from their start. Their templates say so too, but a
 * template is read only after PrimeFaces has put its nonce into the view, which opens an HTTP session in a view that is
 * not transient yet: one session for every pupil and every passer-by.
 */
public class StatelessPages extends ViewHandlerWrapper {

    private static final Pattern STATELESS =
            Pattern.compile("template=\"/WEB-INF/templates/(pupil|public|wall)\\.xhtml\"");

    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    public StatelessPages(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext faces, String viewId) {
        var view = super.createView(faces, viewId);
        if (view != null && view.getViewId() != null && isStateless(faces, view.getViewId())) {
            view.setTransient(true);
        }
        return view;
    }

    private boolean isStateless(FacesContext faces, String viewId) {
        var answer = known.get(viewId);
        if (answer == null) {
            try (var page = faces.getExternalContext().getResourceAsStream(viewId)) {
                if (page == null) {
                    return false; // and not remembered: addresses that do not exist are endless
                }
                answer = STATELESS
                        .matcher(new String(page.readAllBytes(), UTF_8))
                        .find();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            known.put(viewId, answer);
        }
        return answer;
    }
}
