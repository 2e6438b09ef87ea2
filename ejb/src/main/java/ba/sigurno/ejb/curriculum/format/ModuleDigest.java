package ba.sigurno.ejb.curriculum.format;

import ba.sigurno.ejb.crypto.Sha256;
import ba.sigurno.persistence.i18n.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The digest of all files of a module, by which it is seen whether they changed. Pictures and recordings are found by
 * their names in the texts; nothing is parsed, so that it costs little.
 */
public final class ModuleDigest {

    private static final Pattern PICTURE = Pattern.compile("[a-z0-9-]+\\.(?:svg|png|jpg|gif)");

    private static final Pattern SOUND = Pattern.compile("[a-z0-9-]+\\.(?:mp3|m4a)");

    private final ModuleFiles files;
    private final MessageDigest digest = Sha256.digest();
    private final TreeSet<String> media = new TreeSet<>();

    private ModuleDigest(ModuleFiles files) {
        this.files = files;
    }

    /** Returns the SHA-256 digest of the files, 64 lower-case hexadecimal digits. */
    public static String of(ModuleFiles files) {
        return new ModuleDigest(files).digest();
    }

    private String digest() {
        add(ModuleFiles.PROPERTIES);
        for (var language : ModuleFiles.LANGUAGES) {
            for (var file : ModuleFiles.PAGES) {
                add(ModuleFiles.in(language, file)).ifPresent(text -> findMedia(language, text));
            }
            int number = 1;
            var lesson = add(ModuleFiles.in(language, ModuleFiles.lesson(number)));
            while (lesson.isPresent()) {
                findMedia(language, lesson.get());
                lesson = add(ModuleFiles.in(language, ModuleFiles.lesson(++number)));
            }
        }
        media.forEach(this::add);
        return HexFormat.of().formatHex(digest.digest());
    }

    private Optional<byte[]> add(String name) {
        var bytes = files.bytes(name);
        digest.update((name + ":" + bytes.map(Sha256::hex).orElse("") + "\n").getBytes(StandardCharsets.UTF_8));
        return bytes;
    }

    private void findMedia(Language language, byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        PICTURE.matcher(text).results().forEach(name -> media.add(ModuleFiles.PICTURES + name.group()));
        SOUND.matcher(text).results().forEach(name -> media.add(ModuleFiles.in(language, name.group())));
    }
}
