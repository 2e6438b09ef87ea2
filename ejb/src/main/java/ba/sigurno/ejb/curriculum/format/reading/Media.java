package ba.sigurno.ejb.curriculum.format.reading;

import ba.sigurno.ejb.crypto.Sha256;
import ba.sigurno.ejb.curriculum.format.ModuleFiles;
import ba.sigurno.ejb.curriculum.sound.Sounds;
import ba.sigurno.ejb.exchange.picture.SentPictures;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Pictures and recordings by name and digest. One that is not there yet gets the digest of its name, so that the rest
 * can be read and checked.
 */
final class Media {

    private final ModuleFiles files;
    private final ModuleProblems problems;
    private final ModuleProblems missing;
    private final Map<String, String> digests = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    Media(ModuleFiles files, ModuleProblems problems, ModuleProblems missing) {
        this.files = files;
        this.problems = problems;
        this.missing = missing;
    }

    /** Returns the digest of a picture that a line of a file names. */
    String picture(String file, int line, String name) {
        return digest(file, line, ModuleFiles.PICTURES + name);
    }

    /** Returns the digest of a recording, which lies beside the words of its language. */
    String sound(String file, int line, Language language, String name) {
        return digest(file, line, ModuleFiles.in(language, name));
    }

    private String digest(String file, int line, String path) {
        return digests.computeIfAbsent(path, any -> {
            var bytes = files.bytes(path);
            missing.require(bytes.isPresent(), file, line, "curriculum_format_medium_missing", path);
            var digest = path.startsWith(ModuleFiles.PICTURES)
                    ? bytes.flatMap(picture -> picture(path, picture))
                    : bytes.flatMap(sound -> sound(path, sound));
            return named(file, line, path, digest.orElseGet(() -> Sha256.hex(path.getBytes(StandardCharsets.UTF_8))));
        });
    }

    /** Returns the digest of a picture as it will be kept; empty when it cannot be, which is noted. */
    private Optional<String> picture(String path, byte[] bytes) {
        try {
            return Optional.of(SentPictures.of(bytes).digest());
        } catch (DomainException broken) {
            var arguments = broken.getArguments();
            // Only of a drawing is the line known.
            int line = broken.getKey().startsWith("exchange_svg_") ? (int) arguments[0] : 1;
            problems.add(path, line, broken.getKey(), arguments);
            return Optional.empty();
        }
    }

    /** Returns the digest of a recording as it will be kept; empty when it cannot be, which is noted. */
    private Optional<String> sound(String path, byte[] bytes) {
        try {
            return Optional.of(Sounds.of(bytes).digest());
        } catch (DomainException broken) {
            problems.add(path, 1, broken.getKey(), broken.getArguments());
            return Optional.empty();
        }
    }

    private String named(String file, int line, String path, String digest) {
        var other = names.putIfAbsent(digest, path);
        boolean alone = other == null || nameOf(other).equals(nameOf(path));
        problems.require(alone, file, line, "curriculum_format_medium_twice", path, other);
        return digest;
    }

    /** Returns the name of a file without its folder. */
    static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Returns the path of each in the folder, by digest. */
    Map<String, String> paths() {
        return Map.copyOf(names);
    }
}
