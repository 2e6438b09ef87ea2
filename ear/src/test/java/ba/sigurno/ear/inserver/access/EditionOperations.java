package ba.sigurno.ear.inserver.access;

import ba.sigurno.ear.inserver.competition.Drafts;
import ba.sigurno.ejb.competition.edition.EditionEditing;
import ba.sigurno.ejb.competition.edition.PaperEditing;
import ba.sigurno.ejb.competition.readiness.EditionSwitch;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The rows of the {@link AccessMatrix} about how the quiz of Safer Internet Day is put together and switched on. */
@RequestScoped
public class EditionOperations {

    private static final Language READER = Language.BOSNIAN;

    @Inject
    private EditionEditing editing;

    @Inject
    private PaperEditing papers;

    @Inject
    private EditionSwitch editionSwitch;

    @Inject
    private Drafts drafts;

    /** Adds them, about a draft that is ready, and one that is on. */
    void addTo(Operations all) throws Exception {
        var draft = drafts.ready(true);
        var on = drafts.ready(true);
        drafts.switchOn(on);
        var content = drafts.content(true);
        var asked = drafts.asked();
        all.asks("EditionEditing.list", () -> editing.list(1, READER))
                .asks("EditionEditing.drafts", () -> editing.drafts(1, READER))
                .asks("EditionEditing.open", () -> editing.open(draft, READER))
                .asks("EditionEditing.create", () -> editing.create(content))
                .does("EditionEditing.save", () -> editing.save(draft, drafts.lock(draft), content))
                .asks("EditionEditing.copy", () -> editing.copy(draft))
                .does("EditionEditing.delete", () -> editing.delete(draft))
                .asks("PaperEditing.open", () -> papers.open(draft, Drafts.BAND, READER))
                .does("PaperEditing.save", () -> papers.save(draft, Drafts.BAND, asked, List.of()))
                .asks("EditionSwitch.look", () -> editionSwitch.look(draft, READER))
                .does("EditionSwitch.switchOn", () -> editionSwitch.switchOn(draft, drafts.lock(draft)))
                .does("EditionSwitch.switchOff", () -> editionSwitch.switchOff(on, drafts.lock(on)))
                .does(
                        "EditionSwitch.move",
                        () -> editionSwitch.move(
                                on,
                                drafts.lock(on),
                                content.opensAt().plusSeconds(60),
                                content.closesAt().plusSeconds(60)));
    }
}
