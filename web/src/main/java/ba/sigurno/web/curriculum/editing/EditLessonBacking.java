package ba.sigurno.web.curriculum.editing;

import ba.sigurno.ejb.curriculum.content.BlockView;
import ba.sigurno.ejb.curriculum.content.LessonView;
import ba.sigurno.ejb.curriculum.editing.EditedLesson;
import ba.sigurno.ejb.curriculum.editing.EmptyBlock;
import ba.sigurno.ejb.curriculum.editing.LessonEditing;
import ba.sigurno.ejb.curriculum.editing.SeenBlock;
import ba.sigurno.ejb.curriculum.editing.SeenScreen;
import ba.sigurno.ejb.curriculum.sound.Sounds;
import ba.sigurno.ejb.file.Pictures;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.quiz.content.PictureView;
import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.LessonContent;
import ba.sigurno.persistence.curriculum.content.Screen;
import ba.sigurno.persistence.curriculum.content.json.PartJson;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Texts;
import ba.sigurno.web.curriculum.editing.form.PartRows;
import ba.sigurno.web.curriculum.editing.form.SoundInput;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.quiz.editing.PictureInput;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a lesson in one language: {@code id} is the lesson, {@code lang} the writing language, the reader's own unless
 * another is asked for. One block at a time is open; what is typed there is saved as it stands.
 */
@Named
@ViewScoped
public class EditLessonBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LessonEditing editing;

    @Inject
    private LanguageBacking reader;

    @Inject
    private Clock clock;

    private String id;
    private String lang;
    private OpenBlock open;
    private int form;
    private int sentForm;
    private String removed;
    private String removedFrom;
    private String title;
    private String newScreen;
    private String moved;
    private int toScreen;
    private int toPlace;
    private transient EditedLesson lesson;
    private transient List<LessonLine> before;
    private transient List<LessonLine> after;
    private transient Object cursor;
    private transient PictureInput choosing;
    private transient List<PictureView> gallery;

    /** Reads the lesson, as it is now: others may write it too. */
    public void load() {
        lesson = editing.open(id, getLanguage());
        title = lesson.title().in(getLanguage()).orElse(null);
        before = new ArrayList<>();
        after = new ArrayList<>();
        var lines = before;
        for (var screen : lesson.screens()) {
            lines.add(LessonLine.heading(screen, getLanguage()));
            for (var block : screen.blocks()) {
                if (isOpen(block.seen())) {
                    lines = after;
                } else {
                    lines.add(LessonLine.block(screen, block));
                }
            }
            lines.add(LessonLine.end(screen));
        }
    }

    /** The place counts: somebody else may have changed what the open block says. */
    private boolean isOpen(SeenBlock block) {
        return open != null
                && !open.isRemoved()
                && block.screen() == open.seen().screen()
                && block.block() == open.seen().block();
    }

    /** Returns the writing language; Serbian is written in Latin letters. */
    public Language getLanguage() {
        var own = reader.getCurrent().isCyrillic() ? Language.SERBIAN_LATIN : reader.getCurrent();
        return Language.ofTag(lang).filter(language -> !language.isCyrillic()).orElse(own);
    }

    /** Opens a block to write it. */
    public void edit(LessonLine line) {
        if (keep()) {
            open(seenBlock(line));
        }
    }

    private void open(SeenBlock seen) {
        var block = editing.block(id, seen).orElseThrow(() -> new DomainException("curriculum_rule_lesson_changed"));
        open = new OpenBlock(seen, block, getLanguage());
        form++;
        load();
    }

    /** Saves the open block as far as it is written. */
    public void save() {
        keep();
        load();
    }

    /** Saves the open block and closes it. */
    public void close() {
        if (keep()) {
            open = null;
            form++;
        }
        load();
    }

    /** Saves the open block; returns whether nothing stands in the way of doing something else. */
    private boolean keep() {
        if (open == null) {
            return true;
        }
        if (sentForm != form) {
            open = null;
            throw changedMeanwhile();
        }
        receive();
        open.saved(editing.replaceBlock(id, open.seen(), open.getInput().block()), clock.instant());
        return !open.isRefused();
    }

    /** Closes the open block and drops what was typed since somebody else changed it. */
    public void dropMine() {
        if (open.isRemoved()) {
            open = null;
        } else {
            open.takeTheirs();
        }
        form++;
        load();
    }

    /** Puts the open block back, which somebody else removed. */
    public void putMine() {
        var seen = open.seen();
        var block = open.getInput().block();
        int screen = Math.min(seen.screen(), lesson.screens().size());
        open(editing.addBlock(id, lesson.screens().get(screen - 1).seen(), seen.block(), block));
    }

    /** Adds an empty part to the open block. */
    public void add(PartRows<?> rows) {
        cursor = rows.add();
        save();
    }

    /** Removes a part of the open block. */
    public void remove(PartRows<?> rows, Object part) {
        cursor = rows.remove(part);
        save();
    }

    /** Moves a part of the open block up (-1) or down (1). */
    public void move(PartRows<?> rows, Object part, int by) {
        rows.move(part, by);
        cursor = part;
        save();
    }

    /** Adds an empty block at the end of a screen, and opens it. */
    public void addBlock(LessonLine end, BlockView.Kind kind) {
        if (keep()) {
            open(editing.addBlock(id, seenScreen(end), Screen.MAX_BLOCKS + 1, EmptyBlock.of(kind)));
        }
    }

    /** Adds the same block once more. */
    public void duplicate(LessonLine line) {
        if (keep()) {
            editing.duplicateBlock(id, seenBlock(line));
            open = null;
            load();
        }
    }

    /** Moves a block up (-1) or down (1), at the end of its screen to the next. */
    public void moveBlock(LessonLine line, int by) {
        if (keep()) {
            var seen = seenBlock(line);
            int place = seen.block() + by;
            int last = lesson.screens().get(seen.screen() - 1).blocks().size();
            if (place < 1) {
                editing.moveBlock(id, seen, seen.screen() - 1, Screen.MAX_BLOCKS + 1);
            } else if (place > last) {
                editing.moveBlock(id, seen, seen.screen() + 1, 1);
            } else {
                editing.moveBlock(id, seen, seen.screen(), place);
            }
            open = null;
            load();
        }
    }

    /** Moves the block that was dragged. */
    public void drop() {
        if (keep()) {
            editing.moveBlock(
                    id, SeenBlock.of(moved).orElseThrow(EditLessonBacking::changedMeanwhile), toScreen, toPlace);
            open = null;
            load();
        }
    }

    /** Removes a block; it can be put back until the page is left. */
    public void removeBlock(LessonLine line) {
        if (keep()) {
            var seen = seenBlock(line);
            var screen = lesson.screens().get(seen.screen() - 1).seen();
            removed = PartJson.of(editing.removeBlock(id, seen));
            removedFrom = screen + " " + seen.block();
            open = null;
            load();
        }
    }

    /** Removes a screen; it can be put back until the page is left. */
    public void removeScreen(LessonLine line) {
        if (keep()) {
            var seen = seenScreen(line);
            removed = PartJson.of(editing.removeScreen(id, seen));
            removedFrom = String.valueOf(seen.number());
            open = null;
            load();
        }
    }

    /** Puts back what was removed last. */
    public void putBack() {
        if (removed != null && keep()) {
            var from = removedFrom.split(" ");
            if (from.length == 1) {
                editing.putScreen(id, Integer.parseInt(from[0]), PartJson.screen(removed));
            } else {
                var screen = SeenScreen.of(from[0]).orElseThrow();
                editing.addBlock(id, screen, Integer.parseInt(from[1]), PartJson.block(removed));
            }
            removed = null;
            open = null;
            load();
        }
    }

    /** Moves a screen up (-1) or down (1). */
    public void moveScreen(LessonLine line, int by) {
        if (keep()) {
            var seen = seenScreen(line);
            editing.moveScreen(id, seen, seen.number() + by);
            open = null;
            load();
        }
    }

    /** Sets the heading of a screen. */
    public void renameScreen(LessonLine line) {
        if (keep()) {
            editing.renameScreen(id, seenScreen(line), getLanguage(), typed(line.getTitle()));
            load();
        }
    }

    /** Adds a screen at the end. */
    public void addScreen() {
        if (keep()) {
            editing.addScreen(id, getLanguage(), typed(newScreen));
            newScreen = null;
            load();
        }
    }

    /** Sets the title of the lesson. */
    public void rename() {
        if (keep()) {
            editing.rename(id, getLanguage(), typed(title));
            load();
        }
    }

    private static String typed(String text) {
        return text == null ? "" : text;
    }

    private static SeenBlock seenBlock(LessonLine line) {
        return SeenBlock.of(line.getSeen()).orElseThrow(EditLessonBacking::changedMeanwhile);
    }

    private static SeenScreen seenScreen(LessonLine line) {
        return SeenScreen.of(line.getSeen()).orElseThrow(EditLessonBacking::changedMeanwhile);
    }

    private static DomainException changedMeanwhile() {
        return new DomainException("curriculum_rule_lesson_changed");
    }

    /** Offers the pictures of the module for a place. */
    public void choose(PictureInput place) {
        save();
        choosing = place;
        gallery = editing.pictures(id, getLanguage());
    }

    /** Shows a picture of the module in the place for which it was chosen. */
    public void take(PictureInput place, String digest) {
        place.store(digest);
        cursor = place;
        save();
    }

    /** Takes a picture out of its place. */
    public void removePicture(PictureInput place) {
        place.remove();
        save();
    }

    /** Takes the recording out of the open block. */
    public void removeSound(SoundInput place) {
        place.store(null);
        save();
    }

    /** Stores the files that came with the form. */
    private void receive() {
        for (var place : open.getInput().pictures()) {
            receive(place.take(), Pictures.MAX_BYTES, "file_picture_broken").ifPresent(bytes -> {
                place.store(editing.addPicture(bytes));
                cursor = place;
            });
        }
        if (open.getInput() instanceof SoundInput place) {
            receive(place.take(), Sounds.MAX_BYTES, "curriculum_sound_broken")
                    .ifPresent(bytes -> place.store(editing.addSound(bytes)));
        }
    }

    /** Reads a file and one byte more than the biggest has, so that a bigger one is refused. */
    private static Optional<byte[]> receive(Part file, int maxBytes, String broken) {
        if (file == null) {
            return Optional.empty();
        }
        try (var in = file.getInputStream()) {
            return Optional.of(in.readNBytes(maxBytes + 1));
        } catch (IOException e) {
            throw new DomainException(broken);
        }
    }

    /** Returns what a block lacks, in words. */
    public String fault(DomainException fault) {
        return Messages.text(reader.getCurrent(), fault.getKey(), fault.getArguments());
    }

    /** Returns what the open block lacks, in words; empty for nothing. */
    public String getOpenFault() {
        return DomainException.brokenBy(open.getInput().block()::requireComplete)
                .map(this::fault)
                .orElse("");
    }

    /** Returns the open block as it is written. */
    public BlockView getMine() {
        return view(open.getInput().block());
    }

    /** Returns the open block as somebody else changed it meanwhile. */
    public BlockView getTheirs() {
        return open.theirs() == null ? null : view(open.theirs());
    }

    private BlockView view(Block block) {
        var alone = new LessonContent(Texts.NONE, List.of(new Screen(Texts.NONE, List.of(block))));
        return LessonView.of(alone, getLanguage()).screens().get(0).blocks().get(0);
    }

    /** Returns whether the cursor should be in a part. */
    public boolean isAt(Object part) {
        return part == cursor;
    }

    /** Returns whether a picture is being chosen for a place. */
    public boolean isChoosing(PictureInput place) {
        return place == choosing;
    }

    public EditedLesson getLesson() {
        return lesson;
    }

    /** Returns the lines before the open block, or all of them. */
    public List<LessonLine> getBefore() {
        return before;
    }

    /** Returns the lines behind the open block. */
    public List<LessonLine> getAfter() {
        return after;
    }

    /** Returns the open block; null for none. */
    public OpenBlock getOpen() {
        return open;
    }

    /** Returns the kinds of blocks to add. */
    public BlockView.Kind[] getKinds() {
        return BlockView.Kind.values();
    }

    /** Returns the pictures to choose from. */
    public List<PictureView> getGallery() {
        return gallery;
    }

    /** Returns whether something was removed that can be put back. */
    public boolean isUndo() {
        return removed != null;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getLang() {
        return lang;
    }

    public void setLang(String lang) {
        this.lang = lang;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getNewScreen() {
        return newScreen;
    }

    public void setNewScreen(String newScreen) {
        this.newScreen = newScreen;
    }

    /** Returns the number of the form of the open block; an older page that is sent writes into no other block. */
    public int getForm() {
        return form;
    }

    public void setForm(int sent) {
        sentForm = sent;
    }

    public String getMoved() {
        return moved;
    }

    public void setMoved(String moved) {
        this.moved = moved;
    }

    public int getToScreen() {
        return toScreen;
    }

    public void setToScreen(int toScreen) {
        this.toScreen = toScreen;
    }

    public int getToPlace() {
        return toPlace;
    }

    public void setToPlace(int toPlace) {
        this.toPlace = toPlace;
    }
}
