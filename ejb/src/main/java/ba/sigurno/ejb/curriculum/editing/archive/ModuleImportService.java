package ba.sigurno.ejb.curriculum.editing.archive;

import ba.sigurno.ejb.curriculum.format.ModuleDigest;
import ba.sigurno.ejb.curriculum.format.ModuleDocument;
import ba.sigurno.ejb.curriculum.format.ModuleFiles;
import ba.sigurno.ejb.curriculum.format.ModuleProblem;
import ba.sigurno.ejb.curriculum.install.ModulePack;
import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.framework.CurriculumOutline;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.curriculum.editing.ModuleImport;
import ba.sigurno.persistence.curriculum.module.Module;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes modules in from archives. First it is only looked at what one would make; then a draft is made of it, all of it or
 * nothing, and once however often it is asked. An import is its editor's alone. A module takes less than a second.
 */
@Stateless
@RolesAllowed("EDITOR")
public class ModuleImportService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Inject
    private AuditService audit;

    @Inject
    private ModulePack pack;

    /**
     * Keeps an archive that was sent and returns the public id of its import.
     *
     * @throws DomainException when it is no archive of a module, or a hostile one
     */
    public String begin(String fileName, byte[] zip) {
        ModuleArchive.read(zip);
        var begun = new ModuleImport(caller.account(), fileName, zip, clock.instant());
        em.persist(begun);
        return begun.getPublicId();
    }

    /** Returns what would become of a module that was sent; changes nothing. */
    public ImportPreview preview(String id, Language language) {
        var row = find(id);
        var archive = ModuleArchive.read(row.getBytes());
        var sent = read(archive);
        var document = sent.reading().document();
        var module = document.flatMap(this::moduleOf);
        var maker = document.map(read -> new DraftMaker(em, clock, read, module.orElse(null)));
        var problems = new ArrayList<>(sent.problems());
        maker.ifPresent(of -> of.inReview()
                .forEach(question -> problems.add(new ModuleProblem(
                        ModuleFiles.QUESTIONS, 1, "curriculum_import_question_in_review", List.of(question.id())))));
        return new ImportPreview(
                row.getFileName(),
                row.getEdition().isPresent() ? ImportEffect.TAKEN : effect(sent, module, problems),
                document.map(read -> Localised.text(read.title().byLanguage(), language))
                        .orElse(""),
                document.map(read -> read.lessons().size()).orElse(0),
                maker.map(DraftMaker::unknown).orElse(0),
                maker.map(of -> of.changed().size()).orElse(0),
                problems,
                sent.reading().advice(),
                archive.leftOver(),
                row.getEdition()
                        .or(() ->
                                module.map(here -> DraftMaker.editions(em, here).get(0)))
                        .map(ModuleEdition::getPublicId)
                        .orElse(null));
    }

    /** Makes a draft of a module that was sent, once, and returns the public id of the edition. */
    public String take(String id) {
        var row = find(id);
        em.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        if (row.getEdition().isPresent()) {
            return row.getEdition().get().getPublicId();
        }
        var sent = read(ModuleArchive.read(row.getBytes()));
        var module = sent.reading().document().flatMap(this::moduleOf);
        // Two who send the same module make two drafts of it one after the other, and the second is told.
        module.ifPresent(here -> em.lock(here, LockModeType.PESSIMISTIC_WRITE));
        DomainException.require(effect(sent, module, sent.problems()).isPossible(), "curriculum_import_impossible");
        var document = sent.reading().document().orElseThrow();
        var edition = new DraftMaker(em, clock, document, module.orElse(null)).make(sent, caller.account());
        row.became(edition);
        audit.record("curriculum_action_module_imported", "moduleEdition", edition.getPublicId(), row.getFileName());
        return edition.getPublicId();
    }

    private ImportEffect effect(SentModule sent, Optional<Module> module, List<ModuleProblem> problems) {
        if (!problems.isEmpty()) {
            return ImportEffect.FAULTY;
        }
        if (module.isEmpty()) {
            return ImportEffect.NEW_MODULE;
        }
        var editions = DraftMaker.editions(em, module.get());
        if (isHere(sent, editions)) {
            return ImportEffect.UNCHANGED;
        }
        return editions.stream().allMatch(ModuleEdition::isPublished)
                ? ImportEffect.NEXT_EDITION
                : ImportEffect.DRAFT_OPEN;
    }

    /** Compares it with a draft and with the edition that is taught, as the product would write each. */
    private boolean isHere(SentModule sent, List<ModuleEdition> editions) {
        var files = new EditionFiles(em);
        return editions.stream().limit(2).anyMatch(edition -> ModuleDigest.of(EditionFiles.in(files.of(edition)))
                .equals(sent.digestAs(EditionDocument.properties(edition))));
    }

    private SentModule read(ModuleArchive archive) {
        return SentModule.read(pack.kit().composing(archive), CurriculumOutline.read(em));
    }

    private Optional<Module> moduleOf(ModuleDocument document) {
        return em.createNamedQuery(Module.BY_SLUG, Module.class)
                .setParameter("slug", document.properties().slug())
                .getResultStream()
                .findFirst();
    }

    private ModuleImport find(String id) {
        return entities.find(ModuleImport.class, ModuleImport.BY_PUBLIC_ID, id, row -> row.getAccount()
                .equals(caller.account()));
    }
}
