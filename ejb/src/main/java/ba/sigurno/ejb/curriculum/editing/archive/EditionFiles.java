package ba.sigurno.ejb.curriculum.editing.archive;

import ba.sigurno.ejb.curriculum.format.ModuleDocument;
import ba.sigurno.ejb.curriculum.format.ModuleFiles;
import ba.sigurno.ejb.curriculum.format.writing.ModuleWriter;
import ba.sigurno.ejb.curriculum.install.ModuleMedia;
import ba.sigurno.ejb.curriculum.module.ModuleQuizzes;
import ba.sigurno.ejb.curriculum.sound.SoundFile;
import ba.sigurno.ejb.file.PictureFile;
import ba.sigurno.persistence.curriculum.content.LessonContent;
import ba.sigurno.persistence.curriculum.module.Lesson;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.curriculum.sound.StoredSound;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.picture.StoredPicture;
import ba.sigurno.persistence.quiz.settings.Quiz;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes editions to the files that their modules are exchanged as, in the caller's transaction. */
public final class EditionFiles {

    private final EntityManager em;

    /** Reads editions with their pictures and recordings by an entity manager. */
    public EditionFiles(EntityManager em) {
        this.em = em;
    }

    /** Returns all files of an edition by their names, in order. */
    public Map<String, byte[]> of(ModuleEdition edition) {
        var written = written(edition);
        return of(written.document(), written.media()::bytes);
    }

    /** Returns the document of an edition. */
    public ModuleDocument document(ModuleEdition edition) {
        return written(edition).document();
    }

    private record Written(ModuleDocument document, ModuleMedia media) {}

    private Written written(ModuleEdition edition) {
        ModuleQuizzes.readFixed(em, edition);
        var before = questions(edition, edition.getBeforeQuiz());
        var quiz = questions(edition, edition.getQuiz());
        var lessons = edition.getLessons().stream().map(Lesson::getContent).toList();
        var media = new ModuleMedia(
                pictures(Stream.concat(
                                lessons.stream().flatMap(LessonContent::pictures),
                                Stream.concat(before.stream(), quiz.stream())
                                        .flatMap(version -> version.getContent().pictures()))
                        .map(Picture::digest)
                        .collect(Collectors.toSet())),
                sounds(lessons.stream()
                        .flatMap(LessonContent::sounds)
                        .flatMap(sound -> sound.byLanguage().values().stream())
                        .collect(Collectors.toSet())));
        return new Written(EditionDocument.of(edition, before, quiz, media::extension), media);
    }

    /** Returns all files of a document; a picture or recording that is not there is left out. */
    static Map<String, byte[]> of(ModuleDocument document, Function<String, Optional<byte[]>> media) {
        var files = new LinkedHashMap<String, byte[]>();
        ModuleWriter.write(document).forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        var digests = new TreeMap<>(document.sounds());
        document.media().forEach((digest, path) -> digests.put(path, digest));
        digests.forEach((path, digest) -> media.apply(digest).ifPresent(bytes -> files.put(path, bytes)));
        return files;
    }

    /** Returns files that are looked up in a map. */
    static ModuleFiles in(Map<String, byte[]> files) {
        return name -> Optional.ofNullable(files.get(name));
    }

    /** A published edition has what is asked, a draft what is to be asked. */
    private List<QuestionVersion> questions(ModuleEdition edition, Quiz quiz) {
        if (quiz == null) {
            return List.of();
        }
        var questions = new LinkedHashSet<Question>();
        quiz.getSlots().forEach(slot -> slot.getQuestion()
                .ifPresentOrElse(
                        questions::add,
                        () -> questions.addAll(drawn(slot.getTags().getKeyword()))));
        if (questions.isEmpty()) {
            return List.of();
        }
        Map<Question, QuestionVersion> newest = versions(QuestionVersion.LATEST_TO_EXPORT, questions);
        Map<Question, QuestionVersion> approved =
                edition.isPublished() ? versions(QuestionVersion.APPROVED_TO_EXPORT, questions) : Map.of();
        var versions = new ArrayList<QuestionVersion>();
        questions.forEach(question -> versions.add(approved.getOrDefault(question, newest.get(question))));
        return edition.isPublished()
                ? versions.stream()
                        .filter(version -> approved.containsKey(version.getQuestion()))
                        .toList()
                : versions;
    }

    /** Without a keyword any question of the bank may be drawn: then none belongs to the module. */
    private List<Question> drawn(String keyword) {
        return keyword == null
                ? List.of()
                : em.createNamedQuery(Question.WITH_KEYWORD, Question.class)
                        .setParameter("keyword", keyword)
                        .setMaxResults(Quiz.MAX_QUESTIONS)
                        .getResultStream()
                        .filter(question -> !question.isRetired())
                        .toList();
    }

    private Map<Question, QuestionVersion> versions(String query, Collection<Question> questions) {
        return em.createNamedQuery(query, QuestionVersion.class)
                .setParameter("ids", questions.stream().map(Question::getId).toList())
                .getResultStream()
                .collect(Collectors.toMap(QuestionVersion::getQuestion, Function.identity()));
    }

    private Map<String, PictureFile> pictures(Collection<String> digests) {
        return digests.isEmpty()
                ? Map.of()
                : em.createNamedQuery(StoredPicture.BY_DIGESTS, StoredPicture.class)
                        .setParameter("digests", digests)
                        .getResultStream()
                        .map(kept -> new PictureFile(kept.getDigest(), kept.getMediaType(), kept.getBytes()))
                        .collect(Collectors.toMap(PictureFile::digest, Function.identity()));
    }

    private Map<String, SoundFile> sounds(Collection<String> digests) {
        return digests.isEmpty()
                ? Map.of()
                : em.createNamedQuery(StoredSound.BY_DIGESTS, StoredSound.class)
                        .setParameter("digests", digests)
                        .getResultStream()
                        .map(SoundFile::of)
                        .collect(Collectors.toMap(SoundFile::digest, Function.identity()));
    }
}
