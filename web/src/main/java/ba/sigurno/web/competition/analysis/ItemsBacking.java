package ba.sigurno.web.competition.analysis;

import ba.sigurno.ejb.competition.analysis.PaperAnalysis;
import ba.sigurno.ejb.competition.analysis.PaperAnalysisService;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * The analysis of an edition's questions: {@code id} is its public id, {@code band} the code of an age band, none for
 * the first.
 */
@Named
@RequestScoped
public class ItemsBacking {

    @Inject
    private PaperAnalysisService analyses;

    @Inject
    private LanguageBacking language;

    private String id;
    private String band;
    private List<PaperAnalysis> papers;

    /** Reads the analyses. */
    public void load() {
        papers = analyses.papers(id, language.getCurrent());
    }

    public List<PaperAnalysis> getPapers() {
        return papers;
    }

    /** Returns the paper shown. */
    public PaperAnalysis getPaper() {
        return papers.stream()
                .filter(paper -> paper.ageBand().equals(band))
                .findFirst()
                .orElse(papers.get(0));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getBand() {
        return band;
    }

    public void setBand(String band) {
        this.band = band;
    }
}
