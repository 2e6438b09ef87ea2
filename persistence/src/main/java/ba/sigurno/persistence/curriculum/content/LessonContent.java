package ba.sigurno.persistence.curriculum.content;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The content of a lesson, in every language it is translated to: because all are one value, screens and blocks line
 * up. A change makes another value.
 *
 * @param title its title
 * @param screens its screens, in order
 */
public record LessonContent(Texts title, List<Screen> screens) {

    /** The maximum number of screens. */
    public static final int MAX_SCREENS = 40;

    /** Stands in a shape for any text. */
    private static final Texts FILLED = Texts.of(Language.BOSNIAN, "…");

    public LessonContent {
        screens = List.copyOf(screens);
    }

    /** Throws unless nothing is missing in at least one language and every activity can be gone through. */
    public void requireComplete() {
        requireFilled();
        screens.forEach(screen -> {
            screen.requireFilled();
            screen.blocks().forEach(Block::requireComplete);
        });
        DomainException.require(!languages().isEmpty(), "curriculum_rule_block_text_missing");
    }

    /** Throws unless it has a title and screens, whatever is on them. */
    public void requireFilled() {
        DomainException.require(
                !title.isEmpty() && !screens.isEmpty() && screens.size() <= MAX_SCREENS,
                "curriculum_rule_lesson_incomplete",
                MAX_SCREENS);
    }

    /** Returns its activities by their addresses, in order: the screen and the block there, both from 1, as in 2.1. */
    public Map<String, Activity> activities() {
        var activities = new LinkedHashMap<String, Activity>();
        for (int screen = 1; screen <= screens.size(); screen++) {
            var blocks = screens.get(screen - 1).blocks();
            for (int block = 1; block <= blocks.size(); block++) {
                if (blocks.get(block - 1) instanceof Activity activity) {
                    activities.put(screen + "." + block, activity);
                }
            }
        }
        return activities;
    }

    /** Returns the languages in which it says everything that it says in any. */
    public Set<Language> languages() {
        var languages = EnumSet.allOf(Language.class);
        texts().stream().filter(text -> !text.isEmpty()).forEach(text -> languages.retainAll(text.languages()));
        return languages;
    }

    /** Returns the pictures of all blocks. */
    public Stream<Picture> pictures() {
        return screens.stream().flatMap(screen -> screen.blocks().stream()).flatMap(Block::pictures);
    }

    /** Returns the digests of the recordings of all blocks, in each language. */
    public Stream<Texts> sounds() {
        return screens.stream().flatMap(screen -> screen.blocks().stream()).flatMap(Block::sounds);
    }

    /** Returns it with another title. */
    public LessonContent withTitle(Texts changed) {
        return new LessonContent(changed, screens);
    }

    /** Returns it with a screen put in, which then has this number. */
    public LessonContent withScreen(int number, Screen screen) {
        DomainException.require(screens.size() < MAX_SCREENS, "curriculum_rule_screens_most", MAX_SCREENS);
        return new LessonContent(title, Places.with(screens, number, screen));
    }

    /** Returns it without the screen of this number. */
    public LessonContent withoutScreen(int number) {
        return new LessonContent(title, Places.without(screens, number));
    }

    /** Returns it with the screen of this number changed. */
    public LessonContent withScreenChanged(int number, UnaryOperator<Screen> change) {
        return new LessonContent(title, Places.changed(screens, number, change));
    }

    /** Returns it with a screen moved, which then has another number; one out of bounds is the nearest. */
    public LessonContent withScreenMoved(int from, int to) {
        var screen = screens.get(from - 1);
        return new LessonContent(title, Places.with(Places.without(screens, from), to, screen));
    }

    /** Returns it with a block moved to a place on a screen; a place out of bounds is the nearest. */
    public LessonContent withBlockMoved(int fromScreen, int from, int toScreen, int to) {
        var block = screens.get(fromScreen - 1).blocks().get(from - 1);
        return withScreenChanged(fromScreen, screen -> screen.withoutBlock(from))
                .withScreenChanged(toScreen, screen -> screen.withBlock(to, block));
    }

    /** Returns its content in this language, without the others. */
    public LessonContent only(Language language) {
        return withTexts(text -> text.only(language));
    }

    /**
     * Returns this content with another's texts in one language taken over.
     *
     * @throws DomainException when the other has other parts: it is no translation
     */
    public LessonContent withTranslation(Language language, LessonContent other) {
        DomainException.require(hasShapeOf(other), "curriculum_rule_no_translation");
        var translated = new ArrayDeque<>(other.texts());
        return withTexts(
                text -> text.with(language, translated.remove().in(language).orElse("")));
    }

    /**
     * Returns whether both have the same screens, the same blocks and the same answers right, whatever their texts: then
     * one can translate the other. Where one has a text, the other has one.
     */
    public boolean hasShapeOf(LessonContent other) {
        return shape().equals(other.shape());
    }

    /** Returns a block without its words; equal ones translate each other. */
    public static Block shape(Block block) {
        return block.withTexts(LessonContent::filled);
    }

    /** Returns it without its words. */
    public LessonContent shape() {
        return withTexts(LessonContent::filled);
    }

    private static Texts filled(Texts text) {
        return text.isEmpty() ? Texts.NONE : FILLED;
    }

    private List<Texts> texts() {
        var texts = new ArrayList<Texts>();
        withTexts(text -> {
            texts.add(text);
            return text;
        });
        return texts;
    }

    /** Returns the same with every text changed by a function, called in a fixed order; empty texts too. */
    public LessonContent withTexts(UnaryOperator<Texts> change) {
        return new LessonContent(
                change.apply(title),
                screens.stream().map(screen -> screen.withTexts(change)).toList());
    }
}
