package ba.sigurno.web.helpline.quality;

import ba.sigurno.ejb.helpline.quality.OwnQualityLine;
import ba.sigurno.ejb.helpline.quality.QualityService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows a counsellor what was found in the own contacts. */
@Named
@RequestScoped
public class OwnReviewsBacking {

    @Inject
    private QualityService quality;

    private List<OwnQualityLine> lines;

    /** Reads it. */
    public void load() {
        lines = quality.own();
    }

    public List<OwnQualityLine> getLines() {
        return lines;
    }
}
