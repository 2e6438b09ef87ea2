package ba.sigurno.web.workshop.trainer;

import ba.sigurno.ejb.workshop.trainer.TrainerProfileService;
import ba.sigurno.ejb.workshop.trainer.WorkshopTrainerColumn;
import ba.sigurno.ejb.workshop.trainer.WorkshopTrainerLine;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.entity.LazyRows;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** Shows planners the trainers with what is known of each. */
@Named
@RequestScoped
public class WorkshopTrainersBacking {

    @Inject
    private TrainerProfileService profiles;

    @Inject
    private LanguageBacking language;

    private String q;
    private final LazyRows<WorkshopTrainerLine> rows = new LazyRows<>(
            List.of(WorkshopTrainerColumn.values()),
            (sort, page) -> profiles.search(q, sort, page, language.getCurrent()));

    /** Names the languages, each in itself. */
    public String languages(List<Language> spoken) {
        return spoken.stream().map(Language::getNativeName).collect(Collectors.joining(", "));
    }

    public LazyRows<WorkshopTrainerLine> getRows() {
        return rows;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
