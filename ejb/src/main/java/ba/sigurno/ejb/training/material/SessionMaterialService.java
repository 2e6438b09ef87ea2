package ba.sigurno.ejb.training.material;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.file.FileLine;
import ba.sigurno.ejb.file.SentFiles;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.ejb.training.session.MeetingLine;
import ba.sigurno.ejb.training.session.SessionFinder;
import ba.sigurno.ejb.training.session.SessionTrail;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.material.SessionMaterial;
import ba.sigurno.persistence.training.session.SessionMeeting;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;

/** Lets who leads a session list materials for its participants. */
@Stateless
@RolesAllowed({"TRAINER", "PLANNER"})
public class SessionMaterialService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SessionFinder finder;

    @Inject
    private SessionTrail trail;

    @Inject
    private SentFiles files;

    /**
     * Returns the materials of a session.
     *
     * @throws NotFoundException when the caller does not lead it
     */
    public MaterialPage page(String sessionId, Language reader) {
        var session = finder.findLed(sessionId);
        var now = clock.instant();
        return new MaterialPage(
                ProgrammeTexts.title(session.getEdition(), reader),
                session.getMeetings().stream()
                        .map(meeting -> MeetingLine.of(meeting, now))
                        .toList(),
                of(session).stream()
                        .map(material -> new MaterialPage.Line(
                                material.getPublicId(),
                                material.getTitle(),
                                material.getLink(),
                                FileLine.of(material.getFile()),
                                material.getMeeting()
                                        .map(SessionMeeting::getEndsAt)
                                        .orElse(null),
                                material.isForLeaders()))
                        .toList());
    }

    /**
     * Adds a material.
     *
     * @throws DomainException when the title, the link or the file is no good, and when there are
     *     {@value SessionMaterial#MAX}
     */
    public void add(String sessionId, @Valid MaterialCommand command) {
        // Before anything is read: who waits for the scanner holds no connection.
        var file = command.file() == null ? null : files.accept(command.file()).toStore();
        var found = finder.findLed(sessionId);
        var session = finder.lockForMarking(found);
        DomainException.require(
                of(session).size() < SessionMaterial.MAX, "training_rule_material_many", SessionMaterial.MAX);
        var link = FreeText.check(command.link(), TrainingSession.LINK_LENGTH);
        var material = new SessionMaterial(
                session,
                FreeText.check(command.title(), SessionMaterial.TITLE_LENGTH),
                link.isEmpty() ? null : link,
                file,
                command.after(),
                command.forLeaders());
        em.persist(material);
        trail.record("material_added", session, material.getTitle());
    }

    /**
     * Removes a material, by its public id.
     *
     * @throws NotFoundException when the session has none with that id
     */
    public void remove(String sessionId, String materialId) {
        var session = finder.findLed(sessionId);
        var material = of(session).stream()
                .filter(one -> one.getPublicId().equals(materialId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("material " + materialId));
        em.remove(material);
        trail.record("material_removed", session, material.getTitle());
    }

    private List<SessionMaterial> of(TrainingSession session) {
        return em.createNamedQuery(SessionMaterial.OF_SESSION, SessionMaterial.class)
                .setParameter("session", session)
                .setMaxResults(SessionMaterial.MAX)
                .getResultList();
    }
}
