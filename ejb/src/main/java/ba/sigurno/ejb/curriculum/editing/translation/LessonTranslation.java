package ba.sigurno.ejb.curriculum.editing.translation;

import ba.sigurno.ejb.curriculum.editing.LessonEditing;
import ba.sigurno.ejb.curriculum.editing.SavedBlock;
import ba.sigurno.ejb.curriculum.editing.SeenBlock;
import ba.sigurno.ejb.curriculum.editing.SeenScreen;
import ba.sigurno.ejb.curriculum.editing.translation.TranslatedPart.Kind;
import ba.sigurno.ejb.curriculum.module.ModuleTitles;
import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.LessonContent;
import ba.sigurno.persistence.curriculum.editing.ConfirmedLessonTranslation;
import ba.sigurno.persistence.curriculum.module.Lesson;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Translates lessons of drafts, a block at a time. Who saw another block in these two languages than the one that stands
 * there now overwrites nothing; who translates it to another language at the same time is in nobody's way. What is
 * translated, or looked at, counts as done until source or translation changes; so does what is published.
 */
@Stateless
@RolesAllowed("EDITOR")
public class LessonTranslation {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private LessonEditing editing;

    /** Returns a lesson in two languages. */
    public TranslatedLesson open(String lessonId, Language from, Language to) {
        var lesson = find(lessonId);
        var edition = lesson.getEdition();
        var content = lesson.getContent();
        var pair = pair(content, from, to);
        var confirmed = confirmed(lesson, to);
        var parts = new ArrayList<TranslatedPart>();
        parts.add(part(Kind.TITLE, 0, "", List.of(content.title()), from, to, confirmed));
        for (int number = 1; number <= content.screens().size(); number++) {
            var screen = content.screens().get(number - 1);
            var heading = SeenScreen.at(pair, number).toString();
            parts.add(part(Kind.HEADING, number, heading, List.of(screen.title()), from, to, confirmed));
            for (int place = 1; place <= screen.blocks().size(); place++) {
                var block = screen.blocks().get(place - 1);
                var seen = SeenBlock.at(pair, number, place).toString();
                parts.add(part(Kind.BLOCK, number, seen, texts(block), from, to, confirmed));
            }
        }
        return new TranslatedLesson(
                edition.getPublicId(),
                edition.getTexts().isEmpty() ? "" : ModuleTitles.of(edition, from),
                lesson.getPosition(),
                parts.stream().filter(part -> !part.texts().isEmpty()).toList());
    }

    /** Returns a lesson as its translator sees it: what others write in other languages makes no other one of it. */
    private static LessonContent pair(LessonContent content, Language from, Language to) {
        return content.withTexts(text -> text.only(from).with(to, text.in(to).orElse("")));
    }

    private static TranslatedPart part(
            Kind kind, int screen, String seen, List<Texts> texts, Language from, Language to, Set<String> confirmed) {
        return new TranslatedPart(
                kind,
                screen,
                seen,
                texts.stream()
                        .filter(TranslationPairs::isTranslated)
                        .map(text -> new TranslatedText(
                                text.in(from).orElse(""),
                                text.in(to).orElse(""),
                                TranslationPairs.state(text, from, to, confirmed),
                                QuestionContent.TEXT_LENGTH))
                        .toList());
    }

    /** Sets the title of a lesson in one language. */
    public void saveTitle(String lessonId, Language from, Language to, String title) {
        var lesson = lock(lessonId);
        editing.rename(lessonId, to, title);
        confirm(lesson, to, List.of(lesson.getContent().title()), from);
    }

    /**
     * Sets the heading of a screen in one language, and returns what is seen there then.
     *
     * @throws DomainException when somebody changed the heading in one of the two languages since
     */
    public String saveHeading(String lessonId, String seen, Language from, Language to, String heading) {
        var lesson = lock(lessonId);
        var content = lesson.getContent();
        int number = SeenScreen.of(seen)
                .flatMap(saw -> saw.in(pair(content, from, to)))
                .orElseThrow(LessonTranslation::changedMeanwhile);
        editing.renameScreen(lessonId, SeenScreen.at(content, number), to, heading);
        var now = lesson.getContent();
        confirm(lesson, to, List.of(now.screens().get(number - 1).title()), from);
        return SeenScreen.at(pair(now, from, to), number).toString();
    }

    /**
     * Sets the texts of a block in one language, in their order, if it still says in both languages what it said when it
     * was seen. Else nothing is changed, and what stands there now is returned.
     *
     * @throws DomainException when there are other texts than the block has
     */
    public SavedBlock saveBlock(String lessonId, String seen, Language from, Language to, List<String> texts) {
        var saw = SeenBlock.of(seen).orElseThrow(LessonTranslation::changedMeanwhile);
        var lesson = lock(lessonId);
        var content = lesson.getContent();
        var pair = pair(content, from, to);
        var found = saw.in(pair);
        if (found.isEmpty()) {
            return saw.there(pair)
                    .map(there -> new SavedBlock(false, SeenBlock.at(pair, saw.screen(), saw.block()), there))
                    .orElse(new SavedBlock(false, null, null));
        }
        var place = found.get();
        var block = place.there(content).orElseThrow();
        DomainException.require(texts(block).size() == texts.size(), "curriculum_rule_lesson_changed");
        var written = new ArrayDeque<>(texts);
        var translated =
                block.withTexts(text -> TranslationPairs.isTranslated(text) ? text.with(to, written.remove()) : text);
        editing.replaceBlock(lessonId, SeenBlock.at(content, place.screen(), place.block()), translated);
        confirm(lesson, to, texts(translated), from);
        var now = pair(lesson.getContent(), from, to);
        return new SavedBlock(true, SeenBlock.at(now, place.screen(), place.block()), null);
    }

    /** Returns a block in two languages, as it is now; {@code seen} is what it is. */
    public TranslatedPart block(String lessonId, String seen, Language from, Language to) {
        var lesson = find(lessonId);
        var content = lesson.getContent();
        var place = SeenBlock.of(seen)
                .flatMap(saw -> saw.in(pair(content, from, to)))
                .orElseThrow(LessonTranslation::changedMeanwhile);
        var block = place.there(content).orElseThrow();
        return part(Kind.BLOCK, place.screen(), place.toString(), texts(block), from, to, confirmed(lesson, to));
    }

    private static List<Texts> texts(Block block) {
        return TranslationPairs.translated(block::withTexts);
    }

    private void confirm(Lesson lesson, Language to, List<Texts> texts, Language from) {
        var pairs = texts.stream()
                .flatMap(text -> TranslationPairs.pair(text, from, to).stream())
                .collect(Collectors.toSet());
        var kept = kept(lesson, to).findFirst().orElseGet(() -> {
            var begun = new ConfirmedLessonTranslation(lesson, to);
            em.persist(begun);
            return begun;
        });
        kept.confirm(pairs, TranslationPairs.of(lesson.getContent(), to));
    }

    private Stream<ConfirmedLessonTranslation> kept(Lesson lesson, Language to) {
        return em.createNamedQuery(ConfirmedLessonTranslation.OF_LESSON, ConfirmedLessonTranslation.class)
                .setParameter("lesson", lesson)
                .setParameter("language", to)
                .getResultStream();
    }

    private Set<String> confirmed(Lesson lesson, Language to) {
        var pairs = new HashSet<String>();
        kept(lesson, to).forEach(kept -> pairs.addAll(kept.getPairs()));
        em.createNamedQuery(ModuleEdition.OF_MODULE, ModuleEdition.class)
                .setParameter("module", lesson.getEdition().getModule())
                .getResultStream()
                .filter(ModuleEdition::isPublished)
                .findFirst()
                .ifPresent(published -> em.createNamedQuery(Lesson.CONTENTS, LessonContent.class)
                        .setParameter("edition", published)
                        .getResultStream()
                        .forEach(content -> pairs.addAll(TranslationPairs.of(content, to))));
        return pairs;
    }

    private Lesson find(String lessonId) {
        return draft(lessonId, Lesson.BY_PUBLIC_ID);
    }

    private Lesson lock(String lessonId) {
        return draft(lessonId, Lesson.TO_CHANGE);
    }

    private Lesson draft(String lessonId, String query) {
        var lesson = entities.find(Lesson.class, query, lessonId);
        lesson.getEdition().requireDraft();
        return lesson;
    }

    private static DomainException changedMeanwhile() {
        return new DomainException("curriculum_rule_lesson_changed");
    }
}
