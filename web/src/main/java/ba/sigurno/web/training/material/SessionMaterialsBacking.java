package ba.sigurno.web.training.material;

import ba.sigurno.ejb.training.material.MaterialCommand;
import ba.sigurno.ejb.training.material.MaterialPage;
import ba.sigurno.ejb.training.material.SessionMaterialService;
import ba.sigurno.persistence.file.StoredFile;
import ba.sigurno.web.file.SentParts;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** Lets the trainer of a training list materials for its participants. */
@Named
@RequestScoped
public class SessionMaterialsBacking {

    @Inject
    private SessionMaterialService materials;

    @Inject
    private LanguageBacking language;

    private String id;
    private String material;
    private MaterialPage page;
    private String title;
    private String link;
    private Part file;
    private Integer after;
    private boolean forLeaders;

    /** Reads the materials. */
    public void load() {
        page = materials.page(id, language.getCurrent());
    }

    /** Adds a material. */
    public String add() {
        materials.add(id, new MaterialCommand(title, link, SentParts.read(file), after, forLeaders));
        PageMessages.saved();
        return here();
    }

    /** Removes the material of the row. */
    public String remove() {
        materials.remove(id, material);
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

    /** Returns the public id of the material of the row whose form comes back. */
    public String getMaterial() {
        return material;
    }

    public void setMaterial(String material) {
        this.material = material;
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

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** Returns the size of the biggest file, in bytes. */
    public int getMaxBytes() {
        return StoredFile.MAX_BYTES;
    }

    /** Returns whether only the trainer and those who assist see it. */
    public boolean isForLeaders() {
        return forLeaders;
    }

    public void setForLeaders(boolean forLeaders) {
        this.forLeaders = forLeaders;
    }
}
