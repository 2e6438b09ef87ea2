package ba.sigurno.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.Renderer;
import java.io.IOException;

/**
 * Writes {@code h:head} with the content of the page and the resources of its components, nothing more. The renderer of
 * PrimeFaces, which this one replaces, adds an icon font and inline scripts to every page; without one of its
 * components on a page they are only weight, and our content security policy refuses them. A page with such components
 * needs it back.
 */
public class PlainHead extends Renderer<UIComponent> {

    @Override
    public void encodeBegin(FacesContext faces, UIComponent head) throws IOException {
        faces.getResponseWriter().startElement("head", head);
    }

    @Override
    public void encodeEnd(FacesContext faces, UIComponent head) throws IOException {
        for (var resource : faces.getViewRoot().getComponentResources(faces, "head")) {
            resource.encodeAll(faces);
        }
        faces.getResponseWriter().endElement("head");
    }
}
