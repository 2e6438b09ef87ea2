package ba.sigurno.ear.inserver.access;

import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.register.importing.SchoolListService;
import ba.sigurno.ejb.register.listing.SchoolColumn;
import ba.sigurno.ejb.register.listing.SchoolCommand;
import ba.sigurno.ejb.register.listing.SchoolEditing;
import ba.sigurno.ejb.register.listing.SchoolFilter;
import ba.sigurno.ejb.register.listing.SchoolRegister;
import ba.sigurno.ejb.register.merging.SchoolMerging;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.school.SchoolDetails;
import ba.sigurno.persistence.school.SchoolKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

/** The rows of the {@link AccessMatrix} about the register of schools; the school of the scene is in Čelić. */
@RequestScoped
public class RegisterOperations {

    private static final String MUNICIPALITY = Demo.AUTHORITY_TK + "/Čelić";
    private static final SchoolFilter CELIC = new SchoolFilter("celic", null, null, null, null, null);
    private static final String NOBODYS = PublicId.random();
    private static final Sort BY_NAME = Sort.by(SchoolColumn.NAME);

    @Inject
    private SchoolRegister register;

    @Inject
    private SchoolEditing editing;

    @Inject
    private SchoolMerging merging;

    @Inject
    private SchoolListService lists;

    @Inject
    private Rows rows;

    void addTo(Operations all, AccessScene scene) {
        var id = scene.schoolId;
        all.lists("SchoolRegister.search", () -> register.search(CELIC, BY_NAME, 1).items().stream()
                        .anyMatch(line -> line.school().getPublicId().equals(id)))
                .lists("SchoolRegister.export", () -> register.export(CELIC, BY_NAME).stream()
                        .anyMatch(school -> school.getPublicId().equals(id)))
                .lists("SchoolRegister.pick", () -> register.pick("celic", 20).stream()
                        .anyMatch(school -> school.getPublicId().equals(id)))
                .asks("SchoolRegister.year", () -> register.year())
                .asks("SchoolRegister.get", () -> register.get(id))
                .asks("SchoolRegister.branches", () -> register.branches(id))
                .lists("SchoolRegister.authorities", () -> register.authorities().stream()
                        .anyMatch(authority -> authority.getCode().equals(Demo.AUTHORITY_TK)))
                .lists("SchoolRegister.municipalities", () -> !register.municipalities("celic", 1)
                        .isEmpty())
                .asks("SchoolRegister.municipality", () -> register.municipality(MUNICIPALITY))
                .asks("SchoolEditing.add", () -> editing.add(Level.PRIMARY, command("Škola matrice")))
                .does("SchoolEditing.edit", () -> editing.edit(id, rows.version("school", id), command(Demo.SCHOOL_TK)))
                .does(
                        "SchoolEditing.recordPupils",
                        () -> editing.recordPupils(id, rows.version("school", id), 2001, Map.of(1, 20)))
                .does("SchoolEditing.close", () -> editing.close(id, LocalDate.now(ClockProducer.ZONE)))
                .does("SchoolEditing.reopen", () -> editing.reopen(id))
                .asks("SchoolMerging.preview", () -> merging.preview(id, another()))
                .does("SchoolMerging.merge", () -> merging.merge(another(), id))
                .asks(
                        "SchoolListService.read",
                        () -> lists.read("skole.csv", "Naziv;Općina\nMatrica;Čelić".getBytes(StandardCharsets.UTF_8)))
                .asks("SchoolListService.own", () -> lists.own())
                .asks("SchoolListService.get of another", () -> lists.get(NOBODYS))
                .asks("SchoolListService.document of another", () -> lists.document(NOBODYS))
                .does("SchoolListService.take of another", () -> lists.take(NOBODYS))
                .does("SchoolListService.undo of another", () -> lists.undo(NOBODYS));
    }

    /** Another primary school of the canton, of which nobody took part in a competition. */
    private String another() {
        return rows.text(
                "SELECT MIN(s.public_id) FROM school s JOIN authority a ON a.id = s.authority_id WHERE s.active"
                        + " AND s.level = 'PRIMARY' AND a.code = ? AND s.name <> ?"
                        + " AND NOT EXISTS (SELECT 1 FROM competition_entry e WHERE e.school_id = s.id)",
                Demo.AUTHORITY_TK,
                Demo.SCHOOL_TK);
    }

    private static SchoolCommand command(String name) {
        var details = new SchoolDetails(name, SchoolKind.REGULAR, null, null, null, null, null);
        return new SchoolCommand(details, MUNICIPALITY, null);
    }
}
