package ba.sigurno.ejb.workshop.material;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.file.AcceptedFile;
import ba.sigurno.ejb.workshop.request.RequestFinder;
import ba.sigurno.persistence.workshop.material.MaterialAudience;
import ba.sigurno.persistence.workshop.material.TopicMaterial;
import ba.sigurno.persistence.workshop.request.RequestState;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Gives out the materials of topics: to who writes and holds workshops, to who may see a request of which the workshop was
 * held, and some to everybody. Who read what is not recorded.
 */
@Stateless
public class TopicMaterialFileService {

    @Inject
    private Entities entities;

    @Inject
    private RequestFinder finder;

    @Inject
    private TopicMaterials materials;

    /**
     * Returns the file of a material, by its public id.
     *
     * @throws NotFoundException when there is none, or it is not for the caller
     */
    @PermitAll
    public AcceptedFile get(String materialId) {
        var material = find(materialId);
        if (material.getAudience() != MaterialAudience.EVERYBODY && !materials.areAllForCaller()) {
            throw new NotFoundException("material " + materialId);
        }
        return AcceptedFile.of(material.getFile());
    }

    /**
     * Lists what the school of a request reads after its workshop; nothing before that is held.
     *
     * @throws NotFoundException when the request is not the caller's to know of
     */
    @RolesAllowed({"TEACHER", "SCHOOL_COORDINATOR", "COORDINATOR", "PLANNER", "TRAINER"})
    public List<TopicMaterialLine> ofRequest(String requestId) {
        var request = finder.find(requestId);
        return request.getState() == RequestState.HELD
                ? materials.of(request.getTopic()).stream()
                        .filter(line -> line.audience() != MaterialAudience.TRAINER)
                        .toList()
                : List.of();
    }

    /**
     * Returns the file of a material that the school of a request reads after its workshop.
     *
     * @throws NotFoundException when there is none, it is not for schools or of another topic, or the workshop was not held
     */
    @RolesAllowed({"TEACHER", "SCHOOL_COORDINATOR", "COORDINATOR", "PLANNER", "TRAINER"})
    public AcceptedFile getOfRequest(String requestId, String materialId) {
        var request = finder.find(requestId);
        var material = find(materialId);
        if (!isFor(request, material)) {
            throw new NotFoundException("material " + materialId + " of request " + requestId);
        }
        return AcceptedFile.of(material.getFile());
    }

    private static boolean isFor(WorkshopRequest request, TopicMaterial material) {
        return request.getState() == RequestState.HELD
                && material.getAudience() != MaterialAudience.TRAINER
                && material.getTopic().equals(request.getTopic());
    }

    private TopicMaterial find(String materialId) {
        return entities.find(TopicMaterial.class, TopicMaterial.BY_PUBLIC_ID, materialId);
    }
}
