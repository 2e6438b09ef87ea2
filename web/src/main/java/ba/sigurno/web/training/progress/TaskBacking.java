package ba.sigurno.web.training.progress;

import ba.sigurno.ejb.training.progress.OwnTask;
import ba.sigurno.ejb.training.progress.TaskService;
import ba.sigurno.ejb.training.submission.SentFile;
import ba.sigurno.persistence.training.progress.SubmittedFile;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;

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
        tasks.handIn(id, version, work, link, sent());
        PageMessages.info("training_task_done");
        return "/training/progress/my-programmes?faces-redirect=true";
    }

    private SentFile sent() {
        if (file == null || file.getSize() == 0) {
            return null;
        }
        try (var in = file.getInputStream()) {
            // One byte too many is enough to see that there are too many.
            return new SentFile(file.getSubmittedFileName(), in.readNBytes(getMaxBytes() + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the size of the biggest file, in bytes. */
    public int getMaxBytes() {
        return SubmittedFile.MAX_BYTES;
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
