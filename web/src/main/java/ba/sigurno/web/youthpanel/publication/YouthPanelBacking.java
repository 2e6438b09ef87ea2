package ba.sigurno.web.youthpanel.publication;

import ba.sigurno.ejb.youthpanel.publication.PanelFigures;
import ba.sigurno.ejb.youthpanel.publication.PublicPanelService;
import ba.sigurno.ejb.youthpanel.publication.PublicationLine;
import ba.sigurno.ejb.youthpanel.publication.PublishedIdea;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows to everybody what the youth panel is, and what its members consented to show. */
@Named
@RequestScoped
public class YouthPanelBacking {

    @Inject
    private PublicPanelService panel;

    private PanelFigures figures;
    private List<PublishedIdea> ideas;
    private List<PublicationLine> shown;

    /** Reads what may be shown now. */
    public void load() {
        figures = panel.figures();
        ideas = panel.ideas();
        shown = panel.shown();
    }

    public PanelFigures getFigures() {
        return figures;
    }

    public List<PublishedIdea> getIdeas() {
        return ideas;
    }

    public List<PublicationLine> getShown() {
        return shown;
    }
}
