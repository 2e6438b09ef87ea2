package ba.sigurno.web.training.progress;

import ba.sigurno.ejb.training.progress.OwnTask;
import ba.sigurno.ejb.training.progress.TaskService;
import ba.sigurno.persistence.file.StoredFile;
import ba.sigurno.web.file.SentParts;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** Lets a teacher submit a task. */
@Named
@RequestScoped
public class TaskBacking {

    @Inject
    private TaskService tasks;

    @Inject
    private LanguageBacking language;

    private String id;

    private OwnTask task;
    private int version;
    private String work;
    private String link;
    private Part file;

    /** Reads the task; only for its own teacher. */
    public void load() {
        task = tasks.task(id, language.getCurrent());
        version = task.version();
        work = task.work();
        link = task.link();
    }

    /** Submits it. */
    public String handIn() {
        tasks.handIn(id, version, work, link, SentParts.read(file));
        PageMessages.info("training_task_done");
        return "/training/progress/my-programmes?faces-redirect=true";
    }

    /** Returns the size of the biggest file, in bytes. */
    public int getMaxBytes() {
        return StoredFile.MAX_BYTES;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public OwnTask getTask() {
        return task;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getWork() {
        return work;
    }

    public void setWork(String work) {
        this.work = work;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
