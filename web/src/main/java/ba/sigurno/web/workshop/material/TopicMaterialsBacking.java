package ba.sigurno.web.workshop.material;

import ba.sigurno.ejb.workshop.material.TopicMaterialCommand;
import ba.sigurno.ejb.workshop.material.TopicMaterialPage;
import ba.sigurno.ejb.workshop.material.TopicMaterialService;
import ba.sigurno.persistence.file.StoredFile;
import ba.sigurno.persistence.workshop.material.MaterialAudience;
import ba.sigurno.web.file.SentParts;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** Lets an editor keep the materials of a topic: {@code topic} is its code. */
@Named
@RequestScoped
public class TopicMaterialsBacking {

    @Inject
    private TopicMaterialService materials;

    @Inject
    private LanguageBacking language;

    private String topic;
    private String material;
    private TopicMaterialPage page;
    private String title;
    private String link;
    private Part file;
    private MaterialAudience whom = MaterialAudience.TRAINER;

    /** Reads the materials. */
    public void load() {
        page = materials.page(topic, language.getCurrent());
    }

    /** Adds a material. */
    public String add() {
        materials.add(topic, new TopicMaterialCommand(title, link, SentParts.read(file), whom));
        PageMessages.saved();
        return here();
    }

    /** Removes the material of the row. */
    public String remove() {
        materials.remove(topic, material);
        PageMessages.info("workshop_material_removed");
        return here();
    }

    private String here() {
        return "/workshop/material/topic-materials?faces-redirect=true&topic=" + topic;
    }

    public TopicMaterialPage getPage() {
        return page;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
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

    /** Returns who may see it, to choose from. */
    public MaterialAudience[] getAudiences() {
        return MaterialAudience.values();
    }

    public MaterialAudience getWhom() {
        return whom;
    }

    public void setWhom(MaterialAudience whom) {
        this.whom = whom;
    }
}
