package ba.sigurno.ejb.curriculum.install;

import ba.sigurno.ejb.curriculum.format.ModuleDocument;
import ba.sigurno.ejb.curriculum.format.ModuleFiles;
import ba.sigurno.ejb.curriculum.sound.KeptSounds;
import ba.sigurno.ejb.curriculum.sound.SoundFile;
import ba.sigurno.ejb.curriculum.sound.Sounds;
import ba.sigurno.ejb.exchange.picture.SentPictures;
import ba.sigurno.ejb.file.PictureFile;
import ba.sigurno.ejb.quiz.picture.KeptPictures;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The pictures and recordings of a module, by their digests.
 *
 * @param pictures its pictures
 * @param sounds its recordings
 */
public record ModuleMedia(Map<String, PictureFile> pictures, Map<String, SoundFile> sounds) {

    /** Those of a module that cannot be read. */
    public static final ModuleMedia NONE = new ModuleMedia(Map.of(), Map.of());

    public ModuleMedia {
        pictures = Map.copyOf(pictures);
        sounds = Map.copyOf(sounds);
    }

    /** Reads those of a module that was read of its files, none of which is missing. */
    public static ModuleMedia of(ModuleDocument document, ModuleFiles files) {
        var pictures = new HashMap<String, PictureFile>();
        var sounds = new HashMap<String, SoundFile>();
        document.media().forEach((digest, path) -> {
            var bytes = files.bytes(path).orElseThrow();
            if (path.startsWith(ModuleFiles.PICTURES)) {
                pictures.put(digest, SentPictures.of(bytes));
            } else {
                sounds.put(digest, Sounds.of(bytes));
            }
        });
        return new ModuleMedia(pictures, sounds);
    }

    /** Stores them in the caller's transaction. */
    public void keep(EntityManager em, Clock clock) {
        pictures.values().forEach(new KeptPictures(em, clock)::keep);
        sounds.values().forEach(new KeptSounds(em, clock)::keep);
    }

    /** Returns the content of the file with a digest; empty when it is none of these. */
    public Optional<byte[]> bytes(String digest) {
        return Optional.ofNullable(pictures.get(digest))
                .map(PictureFile::bytes)
                .or(() -> Optional.ofNullable(sounds.get(digest)).map(SoundFile::bytes));
    }

    /** Returns the end of the name of the file with a digest, as most files of its kind have it when it is none of these. */
    public String extension(String digest) {
        return sounds.containsKey(digest)
                ? sounds.get(digest).extension()
                : Optional.ofNullable(pictures.get(digest))
                        .map(PictureFile::extension)
                        .orElse("svg");
    }
}
