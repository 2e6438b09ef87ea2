package ba.sigurno.web.hotline.welfare;

import ba.sigurno.ejb.hotline.welfare.WelfareLine;
import ba.sigurno.ejb.hotline.welfare.WelfareService;
import ba.sigurno.web.i18n.FormatBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows the welfare officer the analysts, in the order of their names and no other. */
@Named
@RequestScoped
public class AnalystsBacking {

    @Inject
    private WelfareService welfare;

    @Inject
    private FormatBacking format;

    private List<WelfareLine> lines;

    /** Reads them. */
    public void load() {
        lines = format.byName(welfare.lines(), line -> line.analyst().name());
    }

    public List<WelfareLine> getLines() {
        return lines;
    }
}
