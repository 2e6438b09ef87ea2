package ba.sigurno.web.hotline.casework;

import ba.sigurno.ejb.hotline.casework.AssessmentCommand;
import ba.sigurno.ejb.hotline.casework.CaseQueryService;
import ba.sigurno.ejb.hotline.casework.CaseService;
import ba.sigurno.ejb.hotline.casework.CaseView;
import ba.sigurno.ejb.hotline.casework.RevealedReport;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.hotline.casework.CoarseCategory;
import ba.sigurno.persistence.hotline.casework.ReportVerdict;
import ba.sigurno.persistence.hotline.intake.ReportStatus;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows one report to an analyst, its address after a click alone, and takes what the analyst does with it. */
@Named
@RequestScoped
public class CaseBacking {

    private static final String HERE = "/hotline/casework/case?faces-redirect=true&includeViewParams=true";

    @Inject
    private CaseQueryService query;

    @Inject
    private CaseService cases;

    @Inject
    private Caller caller;

    private String id;
    private CaseView view;
    private RevealedReport revealed;
    private ReportStatus step;
    private String words;
    private boolean question;
    private ReportVerdict verdict;
    private CoarseCategory category;
    private String hostCountry;
    private String provider;
    private int minutes;

    /** Reads the report. */
    public void load() {
        view = query.view(id);
    }

    /** Shows what was written; on this page alone, which is kept nowhere. */
    public void reveal() {
        revealed = cases.reveal(id);
    }

    /** Gives the report another status. */
    public String advance() {
        cases.advance(id, step);
        return done();
    }

    /** Writes to the reporter. */
    public String write() {
        cases.write(id, words, question);
        return done();
    }

    /** Keeps what the caller found. */
    public String assess() {
        cases.assess(id, new AssessmentCommand(verdict, category, hostCountry, provider, minutes));
        return done();
    }

    /** Notes that a child is at risk now. */
    public String markUrgent() {
        cases.markUrgent(id);
        return done();
    }

    /** Says that something was noted, and shows the report again. */
    static String done() {
        PageMessages.info("hotline_case_done");
        return HERE;
    }

    /** Returns whether the caller works on reports, and does not only see them. */
    public boolean isAnalyst() {
        return caller.hasRole(Role.ANALYST);
    }

    public List<ReportVerdict> getVerdicts() {
        return List.of(ReportVerdict.values());
    }

    public List<CoarseCategory> getCategories() {
        return List.of(CoarseCategory.values());
    }

    public CaseView getView() {
        return view;
    }

    /** Returns what was written; null before the click. */
    public RevealedReport getRevealed() {
        return revealed;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public ReportStatus getStep() {
        return step;
    }

    public void setStep(ReportStatus step) {
        this.step = step;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isQuestion() {
        return question;
    }

    public void setQuestion(boolean question) {
        this.question = question;
    }

    public ReportVerdict getVerdict() {
        return verdict;
    }

    public void setVerdict(ReportVerdict verdict) {
        this.verdict = verdict;
    }

    public CoarseCategory getCategory() {
        return category;
    }

    public void setCategory(CoarseCategory category) {
        this.category = category;
    }

    public String getHostCountry() {
        return hostCountry;
    }

    public void setHostCountry(String hostCountry) {
        this.hostCountry = hostCountry;
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String provider) {
        this.provider = provider;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }
}
