package ba.sigurno.web.participation.summary;

import ba.sigurno.ejb.participation.summary.SummaryService;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Says whether the reader wants the figures by mail each month. */
@Named
@RequestScoped
public class SummaryBacking {

    @Inject
    private SummaryService summaries;

    private Boolean wanted;

    /** Returns whether the reader gets them. */
    public boolean isWanted() {
        if (wanted == null) {
            wanted = summaries.isWanted();
        }
        return wanted;
    }

    /** Lets them come. */
    public String subscribe() {
        summaries.subscribe();
        return saved();
    }

    /** Lets them come no more. */
    public String unsubscribe() {
        summaries.unsubscribe();
        return saved();
    }

    private static String saved() {
        PageMessages.saved();
        return "/participation/summary/summary?faces-redirect=true";
    }
}
