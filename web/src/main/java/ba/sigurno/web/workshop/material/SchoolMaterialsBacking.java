package ba.sigurno.web.workshop.material;

import ba.sigurno.ejb.workshop.material.TopicMaterialFileService;
import ba.sigurno.ejb.workshop.material.TopicMaterialLine;
import ba.sigurno.persistence.workshop.request.RequestState;
import ba.sigurno.web.workshop.request.ReviewBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows a school what there is to read after its workshop. */
@Named
@RequestScoped
public class SchoolMaterialsBacking {

    @Inject
    private TopicMaterialFileService materials;

    @Inject
    private ReviewBacking review;

    private List<TopicMaterialLine> lines = List.of();

    /** Reads them, once it is held; the request is there already. */
    public void load() {
        if (review.getRequest().state() == RequestState.HELD) {
            lines = materials.ofRequest(review.getId());
        }
    }

    public List<TopicMaterialLine> getLines() {
        return lines;
    }
}
