package ba.sigurno.web.training.material;

import ba.sigurno.ejb.training.material.MaterialPage;
import ba.sigurno.ejb.training.material.SessionMaterialService;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Lets the trainer of a training list materials for its participants. */
@Named
@RequestScoped
public class SessionMaterialsBacking {

    @Inject
    private SessionMaterialService materials;

    @Inject
    private LanguageBacking language;

    private String id;
    private MaterialPage page;
    private String title;
    private String link;
    private Integer after;

    /** Reads the materials. */
    public void load() {
        page = materials.page(id, language.getCurrent());
    }

    /** Adds a material. */
    public String add() {
        materials.add(id, title, link, after);
        PageMessages.saved();
        return here();
    }

    /** Removes a material. */
    public String remove(String materialId) {
        materials.remove(id, materialId);
        PageMessages.info("training_material_removed");
        return here();
    }

    private String here() {
        return "/training/material/session-materials?faces-redirect=true&id=" + id;
    }

    public MaterialPage getPage() {
        return page;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    /** Returns the number of the meeting after which it is shown; null for at once. */
    public Integer getAfter() {
        return after;
    }

    public void setAfter(Integer after) {
        this.after = after;
    }
}
