package ba.sigurno.web.operations.schedule;

import ba.sigurno.ejb.i18n.NameOrder;
import ba.sigurno.ejb.operations.schedule.JobService;
import ba.sigurno.ejb.operations.schedule.JobStatus;
import ba.sigurno.ejb.operations.schedule.JobView;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** Shows the jobs of the timers. */
@Named
@RequestScoped
public class JobsBacking {

    @Inject
    private JobService jobs;

    @Inject
    private LanguageBacking language;

    private List<JobView> all;

    /** Reads how they stand. */
    public void load() {
        all = jobs.all().stream()
                .sorted(Comparator.comparing(JobView::status)
                        .thenComparing(NameOrder.by(language.getCurrent(), this::called)))
                .toList();
    }

    public List<JobView> getAll() {
        return all;
    }

    /** Returns what a job is called. */
    public String called(JobView job) {
        return JobView.called(job.name(), language.getCurrent());
    }

    /** Returns the tone of a status. */
    public String tone(JobStatus status) {
        return switch (status) {
            case DONE -> "ok";
            case RUNNING -> "info";
            case LATE -> "wait";
            case FAILED -> "harm";
        };
    }
}
