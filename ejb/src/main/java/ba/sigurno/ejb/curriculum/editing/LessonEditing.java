package ba.sigurno.ejb.curriculum.editing;

import ba.sigurno.ejb.curriculum.content.LessonView;
import ba.sigurno.ejb.curriculum.editing.EditedLesson.EditedBlock;
import ba.sigurno.ejb.curriculum.editing.EditedLesson.EditedScreen;
import ba.sigurno.ejb.curriculum.format.reading.WordLimit;
import ba.sigurno.ejb.curriculum.module.ModuleTitles;
import ba.sigurno.ejb.curriculum.sound.KeptSounds;
import ba.sigurno.ejb.curriculum.sound.Sounds;
import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.exchange.picture.SentPictures;
import ba.sigurno.ejb.quiz.content.PictureView;
import ba.sigurno.ejb.quiz.content.ReviewText;
import ba.sigurno.ejb.quiz.picture.KeptPictures;
import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.BranchBlock;
import ba.sigurno.persistence.curriculum.content.LessonContent;
import ba.sigurno.persistence.curriculum.content.Screen;
import ba.sigurno.persistence.curriculum.module.Lesson;
import ba.sigurno.persistence.curriculum.sound.StoredSound;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.Texts;
import ba.sigurno.persistence.quiz.picture.StoredPicture;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the lessons of drafts, which belong to all editors. Several may write at once: each change names the part that its
 * author saw ({@link SeenBlock}, {@link SeenScreen}) and is made to what stands there now, with the lesson locked, so that
 * changes of different parts do not hinder each other, and nobody overwrites what they have not seen.
 */
@Stateless
@RolesAllowed("EDITOR")
public class LessonEditing {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Entities entities;

    /** Returns a lesson to edit in a language. */
    public EditedLesson open(String lessonId, Language language) {
        var lesson = entities.find(Lesson.class, Lesson.BY_PUBLIC_ID, lessonId);
        var edition = lesson.getEdition();
        edition.requireDraft();
        var content = lesson.getContent();
        var shown = LessonView.of(content, language);
        return new EditedLesson(
                lessonId,
                edition.getPublicId(),
                edition.getTexts().isEmpty() ? "" : ModuleTitles.of(edition, language),
                edition.getModule().getAgeBand().getCode(),
                lesson.getPosition(),
                content.title(),
                WordLimit.of(edition.getModule().getAgeBand().getCode()),
                IntStream.rangeClosed(1, content.screens().size())
                        .mapToObj(number ->
                                screen(content, number, shown.screens().get(number - 1), language))
                        .toList());
    }

    private static EditedScreen screen(
            LessonContent content, int number, LessonView.ScreenView shown, Language language) {
        var screen = content.screens().get(number - 1);
        return new EditedScreen(
                SeenScreen.at(content, number),
                number,
                screen.title(),
                screen.blocks().stream()
                        .flatMap(Block::opening)
                        .mapToInt(text -> WordLimit.count(text.in(language).orElse("")))
                        .sum(),
                IntStream.rangeClosed(1, screen.blocks().size())
                        .mapToObj(place -> {
                            var block = screen.blocks().get(place - 1);
                            var longest = longest(block, language);
                            return new EditedBlock(
                                    SeenBlock.at(content, number, place),
                                    shown.blocks().get(place - 1),
                                    fault(block),
                                    isWritten(block, language),
                                    longest,
                                    WordLimit.count(longest));
                        })
                        .toList());
    }

    /** Returns what a block lacks; scenes go by their numbers, since nobody sees their names. */
    private static DomainException fault(Block block) {
        var fault = DomainException.brokenBy(block::requireComplete).orElse(null);
        if (fault == null || !(block instanceof BranchBlock branch)) {
            return fault;
        }
        var names = branch.scenes().stream().map(BranchBlock.Scene::name).toList();
        return new DomainException(
                fault.getKey(),
                Arrays.stream(fault.getArguments())
                        .map(argument -> names.contains(argument) ? names.indexOf(argument) + 1 : argument)
                        .toArray());
    }

    private static String longest(Block block, Language language) {
        return block.parts()
                .map(text -> text.in(language).orElse(""))
                .max(Comparator.comparingInt(WordLimit::count))
                .orElse("");
    }

    private static boolean isWritten(Block block, Language language) {
        return LessonContent.shape(block.withTexts(text -> text.only(language))).equals(LessonContent.shape(block));
    }

    /** Returns a block as it was seen; empty when somebody changed or removed it since. */
    public Optional<Block> block(String lessonId, SeenBlock seen) {
        var lesson = entities.find(Lesson.class, Lesson.BY_PUBLIC_ID, lessonId);
        lesson.getEdition().requireDraft();
        return seen.in(lesson.getContent()).flatMap(now -> now.there(lesson.getContent()));
    }

    /** Sets the title of a lesson in one language. */
    public void rename(String lessonId, Language language, String title) {
        change(lessonId, content -> content.withTitle(content.title().with(language, title.strip())));
    }

    /** Adds an empty screen with a heading at the end. */
    public void addScreen(String lessonId, Language language, String title) {
        var screen = new Screen(Texts.of(language, title.strip()), List.of());
        change(lessonId, content -> content.withScreen(content.screens().size() + 1, screen));
    }

    /** Puts a screen in, which then has this number. */
    public void putScreen(String lessonId, int number, Screen screen) {
        screen.blocks().forEach(this::requireFit);
        change(lessonId, content -> content.withScreen(number, screen));
    }

    /** Sets the heading of a screen in one language. */
    public void renameScreen(String lessonId, SeenScreen seen, Language language, String title) {
        change(
                lessonId,
                content -> content.withScreenChanged(
                        number(content, seen),
                        screen -> screen.withTitle(screen.title().with(language, title.strip()))));
    }

    /** Moves a screen, which then has this number; one out of bounds is the nearest. */
    public void moveScreen(String lessonId, SeenScreen seen, int to) {
        change(lessonId, content -> content.withScreenMoved(number(content, seen), to));
    }

    /** Removes a screen, on which nobody changed anything since it was seen; returns it, so that it can be put back. */
    public Screen removeScreen(String lessonId, SeenScreen seen) {
        return changed(lessonId, (lesson, content) -> {
            int number = number(content, seen);
            require(seen.isUnchanged(content, number));
            lesson.rewrite(content.withoutScreen(number));
            return content.screens().get(number - 1);
        });
    }

    /** Adds a block to a screen at a place from 1, one out of bounds being the nearest; returns what is there then. */
    public SeenBlock addBlock(String lessonId, SeenScreen seen, int place, Block block) {
        requireFit(block);
        return changed(lessonId, (lesson, content) -> {
            int number = number(content, seen);
            int at = Math.max(
                    1,
                    Math.min(place, content.screens().get(number - 1).blocks().size() + 1));
            var with = content.withScreenChanged(number, screen -> screen.withBlock(at, block));
            lesson.rewrite(with);
            return SeenBlock.at(with, number, at);
        });
    }

    /** Adds the same block once more behind it. */
    public void duplicateBlock(String lessonId, SeenBlock seen) {
        change(lessonId, content -> {
            var now = now(content, seen);
            return content.withScreenChanged(
                    now.screen(),
                    screen -> screen.withBlock(now.block() + 1, screen.blocks().get(now.block() - 1)));
        });
    }

    /** Moves a block to a place on a screen; one out of bounds is the nearest. */
    public void moveBlock(String lessonId, SeenBlock seen, int screen, int place) {
        change(lessonId, content -> {
            var now = now(content, seen);
            int to = Math.max(1, Math.min(screen, content.screens().size()));
            return content.withBlockMoved(now.screen(), now.block(), to, place);
        });
    }

    /** Removes a block; returns it, so that it can be put back. */
    public Block removeBlock(String lessonId, SeenBlock seen) {
        return changed(lessonId, (lesson, content) -> {
            var now = now(content, seen);
            lesson.rewrite(content.withScreenChanged(now.screen(), screen -> screen.withoutBlock(now.block())));
            return now.there(content).orElseThrow();
        });
    }

    /**
     * Replaces a block, if it still says what it said when it was seen. Else nothing is changed, and what stands there now
     * is returned: seeing that too, one may replace it.
     */
    public SavedBlock replaceBlock(String lessonId, SeenBlock seen, Block block) {
        requireFit(block);
        return changed(lessonId, (lesson, content) -> {
            var found = seen.in(content);
            if (found.isEmpty()) {
                return refused(content, seen, block);
            }
            var now = found.get();
            var with = content.withScreenChanged(now.screen(), screen -> screen.withBlockReplaced(now.block(), block));
            if (!with.equals(content)) {
                lesson.rewrite(with);
            }
            return new SavedBlock(true, SeenBlock.at(with, now.screen(), now.block()), null);
        });
    }

    /** Of another kind is another block, which came there while this one was removed. */
    private static SavedBlock refused(LessonContent content, SeenBlock seen, Block mine) {
        return seen.there(content)
                .filter(there -> there.getClass() == mine.getClass())
                .map(there -> new SavedBlock(false, SeenBlock.at(content, seen.screen(), seen.block()), there))
                .orElse(new SavedBlock(false, null, null));
    }

    /** Returns the pictures of all lessons of the module, each once, with their descriptions in a language. */
    public List<PictureView> pictures(String lessonId, Language language) {
        var lesson = entities.find(Lesson.class, Lesson.BY_PUBLIC_ID, lessonId);
        var wording = new ReviewText(language);
        var byDigest = new LinkedHashMap<String, PictureView>();
        em.createNamedQuery(Lesson.CONTENTS, LessonContent.class)
                .setParameter("edition", lesson.getEdition())
                .getResultStream()
                .flatMap(LessonContent::pictures)
                .forEach(picture -> byDigest.putIfAbsent(picture.digest(), wording.picture(picture)));
        return List.copyOf(byDigest.values());
    }

    /**
     * Stores the bytes that somebody sent as a picture, and returns the digest by which it is known. A drawing (SVG) holds
     * nothing but shapes; a photo loses what its maker does not see in it.
     */
    public String addPicture(byte[] bytes) {
        var picture = SentPictures.of(bytes);
        new KeptPictures(em, clock).keep(picture);
        return picture.digest();
    }

    /** Stores the bytes that somebody sent as a recording, and returns the digest by which it is known. */
    public String addSound(byte[] bytes) {
        var sound = Sounds.of(bytes);
        new KeptSounds(em, clock).keep(sound);
        return sound.digest();
    }

    private void change(String lessonId, UnaryOperator<LessonContent> change) {
        changed(lessonId, (lesson, content) -> {
            lesson.rewrite(change.apply(content));
            return null;
        });
    }

    private <T> T changed(String lessonId, BiFunction<Lesson, LessonContent, T> change) {
        var lesson = entities.find(Lesson.class, Lesson.TO_CHANGE, lessonId);
        lesson.getEdition().requireDraft();
        return change.apply(lesson, lesson.getContent());
    }

    private static int number(LessonContent content, SeenScreen seen) {
        return seen.in(content).orElseThrow(LessonEditing::changedMeanwhile);
    }

    private static SeenBlock now(LessonContent content, SeenBlock seen) {
        return seen.in(content).orElseThrow(LessonEditing::changedMeanwhile);
    }

    private static void require(boolean unchanged) {
        if (!unchanged) {
            throw changedMeanwhile();
        }
    }

    private static DomainException changedMeanwhile() {
        return new DomainException("curriculum_rule_lesson_changed");
    }

    private void requireFit(Block block) {
        BlockRules.requireFit(block);
        requireKept(StoredPicture.COUNT, block.pictures().map(Picture::digest), "quiz_rule_picture_missing");
        requireKept(
                StoredSound.COUNT,
                block.sounds().flatMap(sound -> sound.byLanguage().values().stream()),
                "curriculum_rule_sound_missing");
    }

    private void requireKept(String count, Stream<String> digests, String rule) {
        var named = digests.distinct().toList();
        if (!named.isEmpty()) {
            long here = em.createNamedQuery(count, Long.class)
                    .setParameter("digests", named)
                    .getSingleResult();
            DomainException.require(here == named.size(), rule);
        }
    }
}
