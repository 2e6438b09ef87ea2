package ba.sigurno.web.quiz.editing;

import ba.sigurno.ejb.file.Pictures;
import ba.sigurno.ejb.quiz.editing.ContentDiff;
import ba.sigurno.ejb.quiz.editing.EditVersion;
import ba.sigurno.ejb.quiz.editing.EditedQuestion;
import ba.sigurno.ejb.quiz.editing.QuestionEditing;
import ba.sigurno.ejb.quiz.picture.PictureStore;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.ejb.EJBException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Writes a question in one language. Parts come and go while it is written, so the form lives as long as its view; it
 * holds text only, exactly as typed.
 */
@Named
@ViewScoped
public class EditQuestionBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private QuestionEditing editing;

    @Inject
    private PictureStore pictures;

    @Inject
    private LanguageBacking reader;

    private String id;
    private QuestionType type;
    private String lang;
    private QuestionInput form;
    private String stamp;
    private boolean open;
    private PartInput cursor;
    private transient List<ContentDiff.Change> theirs;

    /** Opens the question of the address, or a new one of its type. */
    public void load() {
        if (id == null) {
            form = new QuestionInput(type == null ? QuestionType.SINGLE_CHOICE : type, language(null));
            return;
        }
        var question = editing.open(id);
        form = new QuestionInput(question.content(), language(question.content()));
        seen(question);
    }

    private void seen(EditedQuestion question) {
        stamp = question.stamp().toString();
        open = question.open();
    }

    /** Returns the language of the address; else the reader's, unless the question has others only. */
    private Language language(QuestionContent content) {
        var own = reader.getCurrent().isCyrillic() ? Language.SERBIAN_LATIN : reader.getCurrent();
        var spoken = content == null
                ? List.<Language>of()
                : content.stem().languages().stream().sorted().toList();
        return Language.ofTag(lang == null ? "" : lang)
                .orElse(spoken.isEmpty() || spoken.contains(own) ? own : spoken.get(0));
    }

    /** Adds a part. */
    public void add(PartList list) {
        if (receive()) {
            cursor = list.add();
        }
    }

    /** Adds a gap of a kind. */
    public void addGap(QuestionType kind) {
        if (receive()) {
            form.addGap(kind);
        }
    }

    /** Removes a part. */
    public void remove(PartList list, PartInput part) {
        receive();
        cursor = list.remove(part);
    }

    /** Removes a gap. */
    public void removeGap(GapInput gap) {
        receive();
        ((GapsInput) form.getInteraction()).remove(gap);
    }

    /** Moves a part up (-1) or down (1). */
    public void move(PartList list, PartInput part, int by) {
        receive();
        list.move(part, by);
        cursor = part;
    }

    /** Removes a picture. */
    public void removePicture(PictureInput picture) {
        receive();
        picture.remove();
    }

    /** Only stores the pictures that were sent, and shows them. */
    public void refresh() {
        receive();
    }

    /** Saves it as a draft. */
    public String save() {
        return save(false);
    }

    /** Saves it and submits it. */
    public String submit() {
        return save(true);
    }

    private String save(boolean handIn) {
        boolean received = receive();
        var problems = new Problems(handIn);
        var content = form.content(problems);
        problems.all()
                .forEach(problem -> PageMessages.errorAtPath(
                        problem.path(), problem.key(), problem.arguments().toArray()));
        if (!received || !problems.all().isEmpty()) {
            return null;
        }
        try {
            store(content, handIn);
        } catch (EJBException e) {
            if (!(e.getCause() instanceof OptimisticLockException)) {
                throw e;
            }
            compare(content);
            return null;
        }
        PageMessages.info(handIn ? "quiz_question_submitted" : "quiz_edit_question_saved");
        return "/quiz/editing/question?faces-redirect=true&id=" + id;
    }

    private void store(QuestionContent content, boolean handIn) {
        if (id == null) {
            id = editing.create(content, handIn);
        } else {
            editing.save(id, EditVersion.of(stamp), content, handIn);
        }
    }

    /** Shows the differences when somebody was faster; saving again is then taken as meant. */
    private void compare(QuestionContent mine) {
        var newer = editing.open(id);
        theirs = ContentDiff.between(newer.content(), mine, reader.getCurrent());
        seen(newer);
        PageMessages.error("quiz_edit_question_stale");
    }

    /** Stores new pictures; reports at its place a file that is no picture. */
    private boolean receive() {
        cursor = null;
        boolean fine = true;
        for (var place : form.pictures().entrySet()) {
            var file = place.getValue().take();
            var refused = file == null
                    ? Optional.<DomainException>empty()
                    : DomainException.brokenBy(() -> store(file, place.getValue()));
            refused.ifPresent(reason -> {
                place.getValue().refuse();
                PageMessages.errorAtPath(place.getKey() + "file", reason.getKey(), reason.getArguments());
            });
            fine &= refused.isEmpty();
        }
        return fine;
    }

    private void store(Part file, PictureInput place) {
        try (var in = file.getInputStream()) {
            place.store(pictures.add(in.readNBytes(Pictures.MAX_BYTES + 1)));
        } catch (IOException e) {
            throw new DomainException("file_picture_broken");
        }
    }

    public QuestionInput getForm() {
        return form;
    }

    /** Returns the changes that somebody else saved meanwhile; null when nobody did. */
    public List<ContentDiff.Change> getTheirs() {
        return theirs;
    }

    /** Returns whether a draft is continued, rather than a next version begun. */
    public boolean isOpen() {
        return open;
    }

    /** Returns whether the cursor should be in a part. */
    public boolean isAt(PartInput part) {
        return part == cursor;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public QuestionType getType() {
        return type;
    }

    public void setType(QuestionType type) {
        this.type = type;
    }

    public String getLang() {
        return lang;
    }

    public void setLang(String lang) {
        this.lang = lang;
    }
}
